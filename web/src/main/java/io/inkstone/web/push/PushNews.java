package io.inkstone.web.push;

import io.inkstone.core.discovery.ChangedPost;
import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.discovery.FollowChanges;
import io.inkstone.core.discovery.PushTarget;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells each search engine once what is new since it was last told; to be called by one thread, every minute. */
@Singleton
class PushNews {
    private static final Logger LOG = LoggerFactory.getLogger(PushNews.class);

    /** What Baidu takes at once; IndexNow takes more. */
    private static final int MOST_AT_ONCE = 2000;

    private static final int MOST_ATTEMPTS = 5;

    private final CurrentDiscovery discovery;
    private final FollowChanges changes;
    private final ReadFrame readFrame;
    private final WritePush writePush;
    private final SendPush sendPush;
    private final Map<PushTarget, Integer> failures = new EnumMap<>(PushTarget.class);
    private final Map<PushTarget, Integer> pauses = new EnumMap<>(PushTarget.class);

    PushNews(
            CurrentDiscovery discovery,
            FollowChanges changes,
            ReadFrame readFrame,
            WritePush writePush,
            SendPush sendPush) {
        this.discovery = discovery;
        this.changes = changes;
        this.readFrame = readFrame;
        this.writePush = writePush;
        this.sendPush = sendPush;
    }

    void push() throws InterruptedException {
        for (PushTarget target : PushTarget.values()) {
            int pause = pauses.merge(target, -1, Integer::sum);
            if (pause < 0 && isSet(target)) {
                pauses.put(target, 0);
                push(target);
            }
        }
    }

    private boolean isSet(PushTarget target) {
        return writePush.write(target, discovery.settings(), List.of()).isPresent();
    }

    private void push(PushTarget target) throws InterruptedException {
        List<ChangedPost> news = changes.untold(target, MOST_AT_ONCE);
        SiteFrame site = readFrame.read();
        List<String> urls = news.stream()
                .map(post -> site.absolute(site.permalinks().post(post.address())))
                .toList();
        Optional<HttpRequest> message =
                urls.isEmpty() ? Optional.empty() : writePush.write(target, discovery.settings(), urls);
        if (message.isPresent() && told(target, message.get(), urls.size())) {
            changes.tell(target, news);
        }
    }

    /** Whether there is no more to be done about these: they were told, or tried often enough. */
    private boolean told(PushTarget target, HttpRequest message, int count) throws InterruptedException {
        try {
            sendPush.send(message);
            failures.remove(target);
            LOG.info("{} was told of {} new or changed addresses", target, count);
            return true;
        } catch (IOException e) {
            int attempts = failures.merge(target, 1, Integer::sum);
            if (attempts < MOST_ATTEMPTS) {
                // 1, 3, 7, 15 minutes
                pauses.put(target, (1 << attempts) - 1);
                return false;
            }
            failures.remove(target);
            LOG.warn("{} could not be told of {} new or changed addresses: {}", target, count, e.toString());
            return true;
        }
    }
}
