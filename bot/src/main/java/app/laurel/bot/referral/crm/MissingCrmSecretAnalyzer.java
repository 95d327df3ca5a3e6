package app.laurel.bot.referral.crm;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing in one sentence, not in a stack trace. */
final class MissingCrmSecretAnalyzer extends AbstractFailureAnalyzer<MissingCrmSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingCrmSecret cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
