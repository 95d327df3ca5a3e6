package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Answer;
import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes verdicts, one by one or several at once. */
@Component
final class ApprovalChat implements Chatting {

    static final String ROOM = "approval";
    static final Who APPROVERS =
            Who.managers().or(Who.any(Role.FINANCE, Role.HR_ADMIN, Role.COMPLIANCE, Role.ADMINISTRATOR));

    private static final int MOST_AT_ONCE = 50;

    private final Approving approving;
    private final ApprovalCards cards;
    private final Outcomes outcomes;
    private final Briefings briefings;

    ApprovalChat(Approving approving, ApprovalCards cards, Outcomes outcomes, Briefings briefings) {
        this.approving = approving;
        this.cards = cards;
        this.outcomes = outcomes;
        this.briefings = briefings;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ROOM)
                .look(
                        "approvals",
                        APPROVERS,
                        turn -> Reply.answer(
                                cards.several(View.ALL, turn.person().id(), turn.voice(), ApprovalCards.Focus.OLDEST)))
                .action("approval.approve", Pressed.class, (turn, press) -> decide(turn, press, Verdict.APPROVED))
                .action("approval.giveBack", Pressed.class, this::giveBack)
                .view("approval.view", Named.class, (turn, named) -> Reply.answer(view(turn, named)))
                .action("approval.reject", Pressed.class, (turn, press) -> decide(turn, press, Verdict.REJECTED))
                .look("approval.next", Pressed.class, this::next)
                .action("approval.approveTicked", Pressed.class, this::approveTicked);
    }

    /** One request, wherever its card is. */
    record Named(String decision) {}

    /** What a reader may see: the buttons if it waits for them, how it stands if they were asked or it is their own. */
    private Card view(Turn turn, Named named) {
        var reader = turn.person().id();
        return approving
                .find(new DecisionId(named.decision()))
                .filter(approval -> concerns(approval, reader))
                .map(approval -> view(approval, reader, turn))
                .orElseGet(() -> outcomes.refusal("notYours", turn.voice()));
    }

    private static boolean concerns(Approval approval, PersonId reader) {
        return approval.request().maker().equals(reader)
                || approval.asked().stream().anyMatch(asked -> asked.person().equals(reader));
    }

    private Card view(Approval approval, PersonId reader, Turn turn) {
        if (approval instanceof Approval.Open open) {
            return open.waitsFor(reader)
                    ? cards.one(open, reader, turn.voice(), ApprovalCards.Problem.NONE)
                    : outcomes.waits(open, reader, turn.voice());
        }
        return outcomes.of(approval, reader, turn.voice());
    }

    private Reply giveBack(Turn turn, Pressed press) {
        var returnable = approving
                .find(press.id())
                .map(approval -> briefings.brief(approval, turn.person().id(), turn.voice()))
                .filter(brief -> !brief.returnable())
                .isEmpty();
        return returnable
                ? decide(turn, press, Verdict.RETURNED)
                : again(turn, press, words(turn).say("problem.final"));
    }

    private Reply decide(Turn turn, Pressed press, Verdict verdict) {
        return switch (approving.decide(press.id(), turn.person().id(), verdict, press.words())) {
            case Answer.Made made -> happened(turn, press);
            case Answer.AlreadyMade made -> happened(turn, press);
            case Answer.NeedsSecond(var first) -> happened(turn, press);
            case Answer.Withdrawn() -> happened(turn, press);
            case Answer.NeedsWords() -> {
                var key = verdict == Verdict.RETURNED ? "problem.question" : "problem.reason";
                yield again(turn, press, words(turn).say(key));
            }
            case Answer.TooManyWords(var most) ->
                again(turn, press, words(turn).say("problem.long", Map.of("most", most)));
            case Answer.NotYours() -> Reply.replace(outcomes.refusal("notYours", turn.voice()));
            case Answer.BeyondAuthority() -> Reply.replace(outcomes.refusal("beyond", turn.voice()));
            case Answer.Unknown() -> Reply.replace(outcomes.refusal("unknown", turn.voice()));
        };
    }

    private Reply happened(Turn turn, Pressed press) {
        return approving
                .find(press.id())
                .map(approval -> concerns(approval, turn.person().id())
                        ? happened(turn, press, approval)
                        : Reply.replace(outcomes.refusal("notYours", turn.voice())))
                .orElseGet(() -> Reply.replace(outcomes.refusal("unknown", turn.voice())));
    }

    private Reply happened(Turn turn, Pressed press, Approval approval) {
        var reader = turn.person().id();
        return switch (View.of(press.view())) {
            case ONE -> Reply.replace(outcomes.of(approval, reader, turn.voice()));
            case View several -> {
                var news = outcomes.headline(approval, reader, turn.voice());
                yield Reply.replace(cards.several(several, reader, turn.voice(), ApprovalCards.Focus.with(news)));
            }
        };
    }

    /** The same card once more, with what has to be put right and what was typed. */
    private Reply again(Turn turn, Pressed press, String text) {
        var reader = turn.person().id();
        var problem = new ApprovalCards.Problem(text, press.words());
        var view = View.of(press.view());
        return Reply.replace(approving
                .find(press.id())
                .filter(approval -> view == View.ONE)
                .map(approval -> cards.one(approval, reader, turn.voice(), problem))
                .orElseGet(() ->
                        cards.several(view, reader, turn.voice(), ApprovalCards.Focus.on(press.decision(), problem))));
    }

    private Reply next(Turn turn, Pressed press) {
        return Reply.replace(cards.several(
                View.of(press.view()), turn.person().id(), turn.voice(), ApprovalCards.Focus.after(press.decision())));
    }

    private Reply approveTicked(Turn turn, Pressed press) {
        if (press.ticked().isEmpty()) {
            return again(turn, press, words(turn).say("problem.ticked"));
        }
        var ticked = press.ticked().stream().distinct().limit(MOST_AT_ONCE).toList();
        var approved = ticked.stream()
                .filter(decision -> approve(turn, new DecisionId(decision)))
                .count();
        var news = words(turn).say("several.approved", Map.of("count", approved));
        if (approved < ticked.size()) {
            news += ". " + words(turn).say("several.others", Map.of("count", ticked.size() - approved));
        }
        return Reply.replace(
                cards.several(View.of(press.view()), turn.person().id(), turn.voice(), ApprovalCards.Focus.with(news)));
    }

    private boolean approve(Turn turn, DecisionId id) {
        return approving.find(id).filter(approving::allowsTogether).isPresent()
                && approving.decide(id, turn.person().id(), Verdict.APPROVED, "") instanceof Answer.Made;
    }

    private static Words words(Turn turn) {
        return Words.of(ROOM, turn.voice().language());
    }
}
