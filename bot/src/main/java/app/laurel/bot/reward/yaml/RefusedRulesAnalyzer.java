package app.laurel.bot.reward.yaml;

import app.laurel.bot.reward.rules.RefusedRules;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence how a file contradicts what is in force, not in a stack trace. */
final class RefusedRulesAnalyzer extends AbstractFailureAnalyzer<RefusedRules> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedRules cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
