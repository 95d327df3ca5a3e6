package app.laurel.bot.demo;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Plays turns as Teams brings them, and stops; meanwhile the JVM notes what a start needs, see infra/train. */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent> {

    private static final int TIMES = 60;

    private static final List<String> SAID = List.of(
            "hi",
            "help",
            "rewards",
            "vote",
            "nominate Ben Okafor because he stayed until the audit was done",
            "refer",
            "referrals",
            "approvals",
            "settings",
            "whatever that means");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var laurel = event.getApplicationContext();
        var port = laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var teams = new RehearsedTeams(port)) {
            for (int time = 0; time < TIMES; time++) {
                SAID.forEach(teams::says);
                teams.presses("chat.cancel");
            }
        }
        laurel.close();
    }
}
