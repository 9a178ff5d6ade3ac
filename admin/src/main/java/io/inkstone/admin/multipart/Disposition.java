package io.inkstone.admin.multipart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the header {@code Content-Disposition} of a part says (RFC 7578 §4.2), in UTF-8 and with the three characters escaped that
 * browsers escape.
 *
 * @param name empty for none
 * @param fileName null for a field that is no file
 */
record Disposition(String name, @Nullable String fileName) {
    static final Disposition NONE = new Disposition("", null);

    private static final Pattern HEADER = Pattern.compile("(?i)content-disposition\\s*:\\s*form-data\\s*(;.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i);\\s*(name|filename)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

    /** With what one more header says; another one says nothing. */
    Disposition with(String header) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            return this;
        }
        Disposition read = this;
        Matcher parameter = PARAMETER.matcher(matcher.group(1));
        while (parameter.find()) {
            String value = unescaped(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
            read = parameter.group(1).equalsIgnoreCase("name")
                    ? new Disposition(value, read.fileName)
                    : new Disposition(read.name, value);
        }
        return read;
    }

    private static String unescaped(String value) {
        return value.replaceAll("(?i)%22", "\"").replaceAll("(?i)%0D", "\r").replaceAll("(?i)%0A", "\n");
    }
}
