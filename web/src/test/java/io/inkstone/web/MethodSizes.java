package io.inkstone.web;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads off sources how many lines each method takes, from its first line to its closing brace. */
final class MethodSizes extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final SourcePositions positions;
    private final Map<String, Integer> linesByPlace = new LinkedHashMap<>();

    private MethodSizes(SourcePositions positions) {
        this.positions = positions;
    }

    /** By place and name; methods without a body are left out. */
    static Map<String, Integer> in(List<Path> sources) {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) COMPILER.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            MethodSizes sizes = new MethodSizes(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> sizes.scan(unit, unit));
            return sizes.linesByPlace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() != null) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            String place = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
            linesByPlace.put(place, Math.toIntExact(last - first + 1));
        }
        return super.visitMethod(method, unit);
    }
}
