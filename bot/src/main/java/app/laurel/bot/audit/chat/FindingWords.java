package app.laurel.bot.audit.chat;

import app.laurel.bot.audit.Finding;
import app.laurel.cards.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings, as compliance reads them. */
final class FindingWords {

    private FindingWords() {}

    static Stream<String> of(List<Finding> findings, int most, Words words) {
        var shown = findings.stream().limit(most).map(finding -> of(finding, words));
        var left = findings.size() - most;
        return left > 0 ? Stream.concat(shown, Stream.of(words.say("verify.more", Map.of("count", left)))) : shown;
    }

    private static String of(Finding finding, Words words) {
        return switch (finding) {
            case Finding.ChangedRecord(var chain, var version) ->
                words.say("finding.changedRecord", Map.of("chain", chain.toString(), "version", version));
            case Finding.MissingRecord(var chain, var version) ->
                words.say("finding.missingRecord", Map.of("chain", chain.toString(), "version", version));
            case Finding.CutTail(var chain, var length, var expected) ->
                words.say("finding.cutTail", Map.of("chain", chain.toString(), "length", length, "expected", expected));
            case Finding.MissingChain(var chain) ->
                words.say("finding.missingChain", Map.of("chain", chain.toString()));
            case Finding.ChangedState(var chain) ->
                words.say("finding.changedState", Map.of("chain", chain.toString()));
            case Finding.ChangedCheckpoint(var number) ->
                words.say("finding.changedCheckpoint", Map.of("number", number));
            case Finding.MissingCheckpoint(var number) ->
                words.say("finding.missingCheckpoint", Map.of("number", number));
        };
    }
}
