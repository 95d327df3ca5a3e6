package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Deliveries;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** All conversations again, with a Teams that sends everything several times: they read just the same. */
class NeverTwiceTests {

    @AfterEach
    void onceAgain() {
        System.clearProperty(Deliveries.SETTING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONCE")
    void hasOneEffectHoweverOftenItIsSent(Deliveries deliveries) {
        System.setProperty(Deliveries.SETTING, deliveries.name());
        var summary = talk();
        var failures = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(failures), 3);
        assertThat(summary.getSummary().getTestsFoundCount()).isGreaterThan(100);
        assertThat(failures.toString()).isEmpty();
    }

    private static SummaryGeneratingListener talk() {
        var conversations = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage("app.laurel.bot"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*ConversationTests"))
                .build();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(conversations, summary);
        return summary;
    }

    @Test
    void tellsOfEverythingThatChangesSomething() {
        talk();
        var routes = Bank.open().the(Routes.class);
        var untold = new ArrayList<String>();
        routes.presses().stream()
                .filter(Routes.Press::changes)
                .map(Routes.Press::verb)
                .filter(verb -> !Deliveries.done().contains(verb))
                .forEach(untold::add);
        routes.commands().stream()
                .filter(Routes.Command::changes)
                .map(Routes.Command::words)
                .filter(words -> Deliveries.done().stream().noneMatch(said -> said.startsWith(words)))
                .forEach(untold::add);
        assertThat(untold).isEmpty();
    }
}
