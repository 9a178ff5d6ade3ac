package io.inkstone.web.social;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of posts that have none of their own. */
@Singleton
public class SocialImages {
    private static final Logger LOG = LoggerFactory.getLogger(SocialImages.class);

    /** A drawing takes a processor for a good part of a second. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final KeepCard keepCard;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private volatile @Nullable DrawCard drawCard;
    private volatile boolean able = true;

    SocialImages(KeepCard keepCard) {
        this.keepCard = keepCard;
    }

    /** Empty where this machine has turned out not to be able to draw. */
    public Optional<SharedImage> of(Post post, SiteFrame site) {
        if (!able) {
            return Optional.empty();
        }
        Card card = card(post, site);
        String address = "/social/" + post.id() + "/" + card.hash() + ".png";
        return Optional.of(new SharedImage(site.absolute(address), Card.WIDTH, Card.HEIGHT, card.title()));
    }

    static Card card(Post post, SiteFrame site) {
        Instant publishedAt = post.kind() == PostKind.POST ? post.publishedAt() : null;
        return new Card(
                site.titleOf(post.title()),
                site.title(),
                publishedAt == null ? "" : site.time(publishedAt).date(),
                site.siteUrl().getAuthority(),
                site.settings().locale());
    }

    /** As PNG, drawn now if it never was before; empty where it cannot be drawn, or too many others are being drawn. */
    Optional<byte[]> png(Card card) throws IOException, InterruptedException {
        Optional<byte[]> kept = keepCard.find(card.hash());
        if (kept.isPresent() || !able || !turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return kept;
        }
        try {
            byte[] png = drawn(card);
            keepCard.keep(card.hash(), png);
            return Optional.of(png);
        } catch (LinkageError | InternalError | RuntimeException e) {
            // Java draws text only with the machine's fontconfig and at least one font; what lacks, each says
            // otherwise.
            able = false;
            LOG.warn(
                    "posts without a picture go without one for sharing, for Java cannot draw here: install fontconfig"
                            + " and a font ({})",
                    e.toString());
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private byte[] drawn(Card card) {
        DrawCard ready = drawCard;
        if (ready == null) {
            ready = new DrawCard(new CardFonts());
            drawCard = ready;
        }
        return ready.draw(card);
    }
}
