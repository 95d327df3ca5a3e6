package app.laurel.bot.approval.store;

import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was asked, as a decision keeps it. */
record RequestPart(
        String kind,
        String subject,
        int round,
        String maker,
        List<String> beneficiaries,
        Optional<AmountPart> amount,
        String line,
        List<Duration> escalations) {

    static RequestPart of(DecisionRequest request) {
        return new RequestPart(
                request.subject().kind(),
                request.subject().id(),
                request.round(),
                request.maker().value(),
                request.beneficiaries().stream().map(PersonId::value).sorted().toList(),
                request.amount().map(AmountPart::of),
                request.line().name(),
                request.escalations());
    }

    DecisionRequest request() {
        return new DecisionRequest(
                new Subject(kind, subject),
                round,
                new PersonId(maker),
                beneficiaries.stream().map(PersonId::new).collect(Collectors.toSet()),
                amount.map(AmountPart::money),
                DecisionRequest.Line.valueOf(line),
                escalations);
    }

    /** An amount in minor units. */
    record AmountPart(long minor, String currency) {

        static AmountPart of(Money money) {
            return new AmountPart(money.minor(), money.currency().getCurrencyCode());
        }

        Money money() {
            return new Money(minor, Currency.getInstance(currency));
        }
    }
}
