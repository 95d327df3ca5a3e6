package app.laurel.bot.reward.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence what is wrong with a file, not in a stack trace. */
final class RefusedFileAnalyzer extends AbstractFailureAnalyzer<RefusedFile> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedFile cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
