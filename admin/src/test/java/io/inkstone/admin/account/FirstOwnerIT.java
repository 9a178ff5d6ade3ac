package io.inkstone.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.inkstone.admin.access.Browser;
import io.inkstone.core.account.AccountRepository;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The first minutes of a new site; one test, because there is one first owner. */
@MicronautTest(transactional = false)
class FirstOwnerIT implements DatabaseTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/admin/set-up/\\S{43}) ");
    private static final String EMAIL = "mei@example.org";
    private static final String PASSWORD = "correct horse battery";

    @Inject
    EmbeddedServer server;

    @Inject
    FirstOwnerNotice notice;

    @Inject
    AccountRepository accounts;

    @Test
    void theLinkInTheLogMakesTheOwnerOnce() {
        String first = start().getFirst();
        String link = start().getFirst();
        Browser browser = new Browser(server.getURI());

        assertThat(browser.get(first).statusCode())
                .as("the link of the start before")
                .isEqualTo(410);
        HttpResponse<String> refused = browser.submit(link, link, Map.of("email", "mei<script>", "password", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#email-fault").text()).isNotBlank();
        assertThat(page.select("#email").val()).isEqualTo("mei<script>");
        assertThat(page.select("#password").val()).isEmpty();

        HttpResponse<String> done = browser.submit(link, link, Map.of("email", EMAIL, "password", PASSWORD));
        assertThat(Browser.location(done)).isEqualTo("/admin/");
        assertThat(browser.get("/admin/").statusCode()).isEqualTo(200);
        assertThat(accounts.findByEmail(new Email(EMAIL)).orElseThrow().role()).isEqualTo(Role.OWNER);

        assertThat(new Browser(server.getURI()).get(link).statusCode()).isEqualTo(410);
        assertThat(start()).as("links told once there is an account").isEmpty();
    }

    /** The links that a start tells in the log. */
    private List<String> start() {
        Logger logger = (Logger) LoggerFactory.getLogger(FirstOwnerNotice.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        logger.setLevel(Level.INFO);
        log.start();
        logger.addAppender(log);
        notice.tell(new ServerStartupEvent(server));
        logger.detachAppender(log);
        return log.list.stream()
                .map(event -> LINK.matcher(event.getFormattedMessage()))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .toList();
    }
}
