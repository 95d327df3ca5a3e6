package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Withdrawing;
import app.laurel.bot.referral.Withdrawing.Answer;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What referrers do with their own referrals: take one back, or ask for another look. */
@Component
final class OwnChat implements Chatting {

    private final Withdrawing withdrawing;
    private final LookingUp lookingUp;
    private final CaseCards cards;

    OwnChat(Withdrawing withdrawing, LookingUp lookingUp, CaseCards cards) {
        this.withdrawing = withdrawing;
        this.lookingUp = lookingUp;
        this.cards = cards;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("referral")
                .action("referral.withdraw", CaseNamed.class, this::askToWithdraw)
                .action("referral.takeBack", CaseNamed.class, this::withdraw)
                .action("referral.appeal", CaseNamed.class, this::appeal);
    }

    private Reply askToWithdraw(Turn turn, CaseNamed named) {
        var tongue = Tongue.of(turn.voice());
        return Reply.replace(lookingUp
                .see(turn.person().id(), named.caseId())
                .filter(referral -> lookingUp.isOwn(turn.person().id(), referral))
                .<Card>map(referral -> new ConfirmCard(
                        tongue.say("withdraw.title", Map.of("name", CaseCards.nameOf(referral.particulars()))),
                        tongue.say("withdraw.text"),
                        List.of(),
                        "referral.takeBack",
                        Map.of("id", referral.id().value())))
                .orElseGet(() -> notYours(tongue)));
    }

    private Reply withdraw(Turn turn, CaseNamed named) {
        return answer(turn, withdrawing.withdraw(turn.person().id(), named.caseId()));
    }

    private Reply appeal(Turn turn, CaseNamed named) {
        return answer(turn, withdrawing.appeal(turn.person().id(), named.caseId()));
    }

    /** The card as it is now says best what has happened, and what has not. */
    private Reply answer(Turn turn, Answer answer) {
        var tongue = Tongue.of(turn.voice());
        var id =
                switch (answer) {
                    case Answer.Done done -> done.id();
                    case Answer.TooLate late -> late.id();
                    case Answer.Unknown unknown -> new CaseNamed("").caseId();
                };
        return Reply.replace(lookingUp
                .see(turn.person().id(), id)
                .<Card>map(referral -> cards.card(referral, Reader.REFERRER, tongue))
                .orElseGet(() -> notYours(tongue)));
    }

    private static Card notYours(Tongue tongue) {
        return AnswerCard.of(tongue.say("look.none"))
                .text(tongue.say("look.none.text"))
                .buttons(tongue.saying("button.all", "referrals"));
    }
}
