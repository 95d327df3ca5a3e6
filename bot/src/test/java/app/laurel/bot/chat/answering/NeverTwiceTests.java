package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Deliveries;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** All conversations again, with a Teams that sends everything several times: they read just the same. */
class NeverTwiceTests {

    /** How all conversations went, in each way that they were told. */
    private static final Map<Deliveries, TestExecutionSummary> TOLD = new EnumMap<>(Deliveries.class);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONCE")
    void hasOneEffectHoweverOftenItIsSent(Deliveries deliveries) {
        var summary = talk(deliveries);
        var failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures), 3);
        assertThat(summary.getTestsFoundCount()).isGreaterThan(100);
        assertThat(failures.toString()).isEmpty();
    }

    private static TestExecutionSummary talk(Deliveries deliveries) {
        return TOLD.computeIfAbsent(deliveries, NeverTwiceTests::talkAgain);
    }

    private static TestExecutionSummary talkAgain(Deliveries deliveries) {
        System.setProperty(Deliveries.SETTING, deliveries.name());
        var conversations = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage("app.laurel.bot"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*ConversationTests"))
                .build();
        var summary = new SummaryGeneratingListener();
        try {
            LauncherFactory.create().execute(conversations, summary);
        } finally {
            System.clearProperty(Deliveries.SETTING);
        }
        return summary.getSummary();
    }

    @Test
    void tellsOfEverythingThatChangesSomething() {
        talk(Deliveries.CLICKS);
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
