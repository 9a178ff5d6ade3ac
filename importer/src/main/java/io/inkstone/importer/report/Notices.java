package io.inkstone.importer.report;

import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say about one file; beyond a bound it only counts, so that no file floods the report. */
public final class Notices {
    private static final int MOST = 200;

    private final String file;
    private final List<Notice> list = new ArrayList<>();
    private int left;

    public Notices(String file) {
        this.file = file;
    }

    public void add(NoticeKind kind, int line, String message) {
        Notice notice = new Notice(kind, file, line, message);
        if (list.contains(notice)) {
            return;
        }
        if (list.size() < MOST) {
            list.add(notice);
        } else {
            left++;
        }
    }

    public String file() {
        return file;
    }

    /** In the order in which they were found. */
    public List<Notice> list() {
        List<Notice> all = new ArrayList<>(list);
        if (left > 0) {
            all.add(new Notice(NoticeKind.MARKUP, file, 0, left + " more notices about this file are not listed"));
        }
        return List.copyOf(all);
    }
}
