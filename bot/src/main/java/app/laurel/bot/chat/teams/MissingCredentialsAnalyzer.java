package app.laurel.bot.chat.teams;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing in one sentence, not in a stack trace. */
final class MissingCredentialsAnalyzer extends AbstractFailureAnalyzer<MissingCredentials> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingCredentials cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
