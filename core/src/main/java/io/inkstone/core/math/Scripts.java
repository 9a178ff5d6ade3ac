package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands above and below on the right: {@code ^}, {@code _} and primes; of operators with limits, above and below. */
final class Scripts {
    private static final String[] PRIMES = {"", "′", "″", "‴", "⁗"};

    private @Nullable Element above;
    private @Nullable Element below;
    private int primes;
    private boolean limits;

    private Scripts(boolean limits) {
        this.limits = limits;
    }

    /** The atom with the scripts that follow it. */
    static Atom read(TexParser parser, Atom base) {
        Scripts scripts = new Scripts(base.limits());
        while (scripts.readOne(parser)) {}
        return scripts.apply(base);
    }

    private boolean readOne(TexParser parser) {
        TexTokens tokens = parser.tokens();
        switch (tokens.peek()) {
            case "^" -> {
                tokens.take();
                above = once(above, parser.argumentElement());
            }
            case "_" -> {
                tokens.take();
                below = once(below, parser.argumentElement());
            }
            case "'" -> {
                tokens.take();
                primes++;
            }
            case "\\limits" -> {
                tokens.take();
                limits = true;
            }
            case "\\nolimits" -> {
                tokens.take();
                limits = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Element once(@Nullable Element before, Element now) {
        if (before != null) {
            throw new MathException("There are two scripts in one place.");
        }
        return now;
    }

    private Atom apply(Atom base) {
        Element up = withPrimes();
        if (up == null && below == null) {
            return base;
        }
        List<Element> children = new ArrayList<>(List.of(base.element()));
        String name = limits ? "m" : "ms";
        if (below != null) {
            children.add(below);
            name += limits ? "under" : "ub";
        }
        if (up != null) {
            children.add(up);
            name += limits ? "over" : below == null ? "up" : "sup";
        }
        return base.with(Rows.element(name).appendChildren(children));
    }

    private @Nullable Element withPrimes() {
        if (primes == 0) {
            return above;
        }
        Element prime = Rows.token("mo", primes < PRIMES.length ? PRIMES[primes] : "′".repeat(primes));
        return above == null ? prime : Rows.element("mrow", prime, above);
    }
}
