package io.inkstone.importer.markdown;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;

/**
 * What MDX has beside Markdown (mdxjs.com, "What is MDX"): blocks that begin with {@code import} or {@code export} and end with
 * a blank line are programs and are left out; of components the words stay.
 */
final class Mdx {
    private static final Pattern PROGRAM = Pattern.compile("(?:import|export)\\b.*");
    private static final Pattern COMPONENT = Pattern.compile("\\s*<[A-Z][\\w.]*[\\s/>].*");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\{/\\*.*\\*/\\}\\s*");

    private final NumberedText text;
    private final CodeMask mask;

    private Mdx(NumberedText text) {
        this.text = text;
        this.mask = CodeMask.of(text);
    }

    static NumberedText convert(NumberedText text, Notices notices) {
        return new Mdx(text).convert(notices);
    }

    private NumberedText convert(Notices notices) {
        LineEditor editor = new LineEditor(text);
        boolean program = false;
        for (int line = 0; line < text.lineCount(); line++) {
            String words = mask.isBlockLine(text, line) ? "" : text.line(line);
            program = program ? !text.line(line).isBlank() : begins(line, words);
            if (program || COMMENT.matcher(words).matches()) {
                editor.replace(line, "");
            } else {
                if (COMPONENT.matcher(words).matches()) {
                    notices.add(
                            NoticeKind.SHORTCODE, text.number(line), "a component of MDX: only the words inside stay");
                }
                editor.keep(line);
            }
        }
        return editor.done();
    }

    private boolean begins(int line, String words) {
        return PROGRAM.matcher(words).matches()
                && (line == 0 || text.line(line - 1).isBlank());
    }
}
