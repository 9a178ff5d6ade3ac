package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a formula by recursive descent. */
final class TexParser {
    /** Deeper nesting is an attack on the stack, not a formula. */
    private static final int DEEPEST = 60;

    private static final Set<String> ENDS =
            Set.of(TexTokens.END, "}", "&", "\\\\", "\\cr", "\\newline", "\\end", "\\right", "\\middle");

    private final TexTokens tokens;
    private final int outer;
    private int depth;
    private @Nullable Alphabet alphabet;

    TexParser(TexTokens tokens) {
        this(tokens, 0);
    }

    /** @param depth at which what it reads stands */
    TexParser(TexTokens tokens, int depth) {
        this.tokens = tokens;
        this.outer = depth;
    }

    TexTokens tokens() {
        return tokens;
    }

    int depth() {
        return outer + depth;
    }

    /** The alphabet that holds for letters, unless it is the usual one. */
    @Nullable
    Alphabet alphabet() {
        return alphabet;
    }

    /** All of it; several lines are set below each other. */
    List<Atom> document() {
        List<List<List<Atom>>> rows = Tables.rows(this);
        if (!tokens.peek().equals(TexTokens.END)) {
            throw new MathException("There is no partner of " + tokens.peek() + ".");
        }
        boolean single = rows.size() == 1 && rows.getFirst().size() == 1;
        return single ? rows.getFirst().getFirst() : List.of(Atom.ordinary(Tables.aligned(rows)));
    }

    /** Up to what ends a group, which is left to the caller. */
    List<Atom> atoms() {
        if (++depth + outer > DEEPEST) {
            throw new MathException("The formula is nested too deep.");
        }
        Alphabet before = alphabet;
        List<Atom> atoms = new ArrayList<>();
        while (!ENDS.contains(tokens.peek())) {
            if (!Switches.read(this, atoms)) {
                atoms.add(Scripts.read(this, Atoms.read(this)));
            }
        }
        alphabet = before;
        depth--;
        return atoms;
    }

    /** What a command works on: a group, or a single token. */
    List<Atom> argument() {
        if (tokens.take("{")) {
            List<Atom> atoms = atoms();
            expect("}");
            return atoms;
        }
        if (ENDS.contains(tokens.peek())) {
            throw new MathException("Something is missing.");
        }
        if (++depth + outer > DEEPEST) {
            throw new MathException("The formula is nested too deep.");
        }
        Atom atom = Atoms.readOne(this);
        depth--;
        return List.of(atom);
    }

    Element argumentElement() {
        return Rows.row(argument());
    }

    List<Atom> argumentIn(Alphabet own) {
        Alphabet before = alphabet;
        alphabet = own;
        List<Atom> atoms = argument();
        alphabet = before;
        return atoms;
    }

    /** Holds up to the end of the group. */
    void switchTo(Alphabet own) {
        alphabet = own;
    }

    /** A formula that was cut out of this one. */
    Element inner(String tex) {
        return Rows.row(new TexParser(new TexTokens(tex), depth() + 1).document());
    }

    void expect(String token) {
        if (!tokens.take(token)) {
            throw new MathException("There is no " + token + ".");
        }
    }
}
