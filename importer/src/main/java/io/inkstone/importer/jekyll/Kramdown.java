package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.DefinitionLists;
import io.inkstone.importer.document.FenceInfo;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes our Markdown of kramdown's: each step leaves code alone and hands on the lines' numbers. */
final class Kramdown {
    private final List<UnaryOperator<NumberedText>> steps;

    Kramdown(Notices notices) {
        this.steps = List.of(
                FenceInfo::convert,
                new KramdownExtensions()::convert,
                new HtmlBlocks()::convert,
                new KramdownContents()::convert,
                KramdownBoxes::convert,
                new KramdownAttributes(notices)::convert,
                DefinitionLists::convert,
                new KramdownAbbreviations()::convert,
                new BlockBoundaries()::convert);
    }

    NumberedText convert(NumberedText text) {
        NumberedText converted = text;
        for (UnaryOperator<NumberedText> step : steps) {
            converted = step.apply(converted);
        }
        return converted;
    }
}
