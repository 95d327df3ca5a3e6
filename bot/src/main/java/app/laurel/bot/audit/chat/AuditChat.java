package app.laurel.bot.audit.chat;

import app.laurel.bot.audit.Evidence;
import app.laurel.bot.audit.Evidence.Checkpoint;
import app.laurel.bot.audit.Proof;
import app.laurel.bot.audit.Verifying;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.Role;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Shows compliance the trail, and proves it whole. */
@Component
final class AuditChat implements Chatting {

    static final String ROOM = "audit";

    private static final Who COMPLIANCE = Who.any(Role.COMPLIANCE);
    private static final int MOST_FINDINGS = 10;
    private static final int MOST_CHAINS = 8;

    private final Verifying verifying;
    private final Evidence evidence;

    AuditChat(Verifying verifying, Evidence evidence) {
        this.verifying = verifying;
        this.evidence = evidence;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ROOM)
                .slash("/audit show", COMPLIANCE, Wanted.class, this::show)
                .slash("/audit verify", COMPLIANCE, this::verify);
    }

    /** What {@code /audit show} takes. */
    interface Wanted {

        @Parameters(index = "0", arity = "0..1", paramLabel = "id")
        Optional<String> id();
    }

    private Reply verify(Turn turn) {
        return Reply.answer(card(verifying.verify(), Words.of(ROOM, turn.voice().language())));
    }

    private static AnswerCard card(Proof proof, Words words) {
        var extent = words.say(
                "verify.extent",
                Map.of("checkpoints", proof.checkpoints(), "chains", proof.chains(), "events", proof.events()));
        var seal = proof.seal().isEmpty()
                ? words.say("verify.none")
                : words.say("verify.seal", Map.of("seal", proof.seal()));
        return AnswerCard.of(words.say(proof.holds() ? "verify.holds" : "verify.broken"))
                .tone(proof.holds() ? Tone.GOOD : Tone.ATTENTION)
                .text(Stream.concat(FindingWords.of(proof.findings(), MOST_FINDINGS, words), Stream.of(extent, seal))
                        .toArray(String[]::new))
                .buttons(Button.say(words.say("verify.again"), "/audit verify"));
    }

    private Reply show(Turn turn, Wanted wanted) {
        var words = Words.of(ROOM, turn.voice().language());
        return Reply.answer(
                wanted.id().isPresent()
                        ? TrailCards.of(wanted.id().get(), turn.voice(), words, evidence, MOST_CHAINS)
                        : sealed(words));
    }

    private AnswerCard sealed(Words words) {
        var last = evidence.checkpoints().reduce((before, after) -> after);
        var chains = new Fact(
                words.say("show.chains"), Integer.toString(evidence.chains().size()));
        var number = new Fact(
                words.say("show.checkpoint"),
                last.map(Checkpoint::number).map(Object::toString).orElse("\u2013"));
        var hash = new Fact(words.say("show.hash"), last.map(Checkpoint::hash).orElse("\u2013"));
        return AnswerCard.of(words.say("show.sealed"))
                .facts(chains, number, hash)
                .buttons(Button.say(words.say("verify.button"), "/audit verify"));
    }
}
