package app.laurel.bot.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Laurel can't start on its data in one sentence, not in a stack trace. */
final class StoreUnavailableAnalyzer extends AbstractFailureAnalyzer<StoreUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreUnavailable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
