package app.laurel.bot.referral.takeover;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which lines are bad, not where in the code that was noticed. */
final class BadTakeoverAnalyzer extends AbstractFailureAnalyzer<BadTakeover> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadTakeover cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the file that laurel.takeover.file names, or start without it; nothing of it was applied.",
                cause);
    }
}
