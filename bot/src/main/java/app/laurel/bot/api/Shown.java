package app.laurel.bot.api;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.Arrival;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the API shows, as JSON has it. */
final class Shown {

    private Shown() {}

    @Schema(name = "Amount", description = "An amount of money, as a plain decimal in a text.")
    record Amount(
            @Schema(example = "100.00") String value,

            @Schema(example = "CAD", description = "ISO 4217")
            String currency) {

        static Amount of(Money money) {
            return new Amount(money.decimal(), money.currency().getCurrencyCode());
        }
    }

    @Schema(name = "Party", description = "Who made the referral.")
    record Introducer(
            Kind kind,

            @Schema(
                    description =
                            "The colleague's id of the people source, or the CRM's customer number. A customer's is only shown to clients with customers.read.")
            String id) {

        /** What somebody is to the bank. */
        enum Kind {
            EMPLOYEE,
            CUSTOMER
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Referral", description = "Where a referral stands.")
    record OneReferral(
            @Schema(example = "R-7QK2M4AB") String id,
            @Schema(example = "CHEQUING") String product,
            @Schema(example = "CA") String country,
            Introducer referrer,

            @Schema(
                    example = "ENTITLED",
                    description =
                            "SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, QUALIFIED, ENTITLED and CLOSED follow each other; some may be skipped. UNDER_REVIEW and APPEALED go on from where they were. DENIED, EXPIRED, WITHDRAWN, DUPLICATE and REVERSED are the end, unless appealed. New ones may come: show stageText for those you don't know.")
            String stage,

            @Schema(description = "The stage in the language of Accept-Language, ready to be shown to the referrer.")
            String stageText,

            @Schema(
                    description =
                            "Why it doesn't go on, in words that the referrer may read. There is no code on purpose: it must not tell anything about the person introduced.")
            Optional<String> reason,

            Instant madeAt,

            @Schema(description = "When the newest fact of it came about.")
            Instant changedAt,

            @Schema(description = "The id of the referral that goes on in this one's place.")
            Optional<String> goesOnAs,

            @Schema(description = "What it has earned, for whom this client may ask about.")
            List<EarnedReward> rewards) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "EarnedReward")
    record EarnedReward(
            @Schema(description = "REFERRER or REFEREE", example = "REFERRER")
            String party,

            Amount amount,

            @Schema(
                    description =
                            "WAITS_FOR_APPROVER, WAITS_FOR_BUDGET, TO_BE_PAID, HELD, ISSUED (the rail has accepted it), PAID, TAKEN_BACK",
                    example = "ISSUED")
            String state,

            @Schema(description = "The day on which it arrives, once that is known.")
            Optional<LocalDate> arrives) {}

    @Schema(name = "Rewards", description = "A page of somebody's rewards, the newest first.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rewards(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Reward> rewards,

            @Schema(
                    description =
                            "Give it back as the parameter cursor to read on; it is not there on the last page. Treat it as opaque.")
            Optional<String> next) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Reward", description = "One person's right to one reward.")
    record Reward(
            @Schema(example = "reward-for:R-7QK2M4AB:referrer")
            String id,

            Amount amount,
            Optional<String> referral,
            Optional<String> award,

            @Schema(
                    example = "ISSUED",
                    description =
                            "ACCRUED, PENDING_APPROVAL, APPROVED, PAYABLE, HELD, IN_PAYOUT, ISSUED (the rail has accepted it), SETTLED (it has arrived), REJECTED, REVERSED, CLAWBACK_PENDING, RECOVERED, WRITTEN_OFF, FORFEITED, DORMANT, ESCHEATED. New ones may come: show text for those you don't know.")
            String stage,

            @Schema(
                    description =
                            "Where it is and what comes next, in the language of Accept-Language, ready to be shown.")
            String text,

            Instant earnedAt,

            @Schema(description = "Until when Laurel promises to have it issued.")
            Instant promisedBy,

            Instant since,
            Optional<Instant> issuedAt,
            Optional<Coming> arrival,

            @Schema(description = "The payout that carries it or carried it last.")
            Optional<String> payout) {}

    @Schema(name = "Arrival")
    record Coming(
            LocalDate day,

            @Schema(description = "Whether it comes with the salary.")
            boolean withPay) {

        static Coming of(Arrival arrival) {
            return new Coming(arrival.day(), arrival.withPay());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Payout", description = "Money on its way until it has arrived.")
    record OnePayout(
            @Schema(example = "P0A1B2C3D4E5F6G7H8J9K0L1M2") String id,
            String reward,
            Amount amount,

            @Schema(
                    example = "ACKNOWLEDGED",
                    description =
                            "CREATED, SUBMITTED, UNKNOWN (the rail is asked), RETRYABLE, ACKNOWLEDGED (the rail has accepted it), SETTLED, FAILED_FINAL, RETURNED, CANCELLED")
            String state,

            Instant since,

            @Schema(description = "Which attempt for its reward it is, from 1.")
            int attempt,

            Optional<Coming> arrival) {}

    @Schema(name = "TrialBalances", description = "What the books come to, by currency.")
    record Books(List<BooksOfCurrency> currencies) {}

    @Schema(name = "TrialBalance")
    record BooksOfCurrency(
            @Schema(example = "CAD", description = "ISO 4217")
            String currency,

            @Schema(description = "The sum of all debits, as a plain decimal in a text", example = "1000250.00")
            String debits,

            @Schema(description = "The sum of all credits", example = "1000250.00")
            String credits,

            @Schema(description = "Whether the two are equal, as they always are in books that are right")
            boolean balanced,

            List<BookAccount> accounts) {}

    @Schema(name = "LedgerAccount")
    record BookAccount(
            @Schema(
                    example = "expense:CHEQUING",
                    description =
                            "A kind and a holder: expense (a programme's cost), payable, paid and receivable (all people), rail (under way), granted, left, reserved and spent (a budget). New ones may come.")
            String account,

            String debits,
            String credits,

            @Schema(description = "Debits less credits; negative for what the bank owes", example = "-50.00")
            String balance) {}

    @Schema(name = "NewReferral", description = "A customer introduces somebody.")
    record NewReferral(
            @Schema(example = "CHEQUING", requiredMode = Schema.RequiredMode.REQUIRED)
            String product,

            @Schema(example = "CA", description = "CA or US", requiredMode = Schema.RequiredMode.REQUIRED)
            String country,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Person referrer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Person referee,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Agreement consent) {}

    @Schema(
            name = "Person",
            description =
                    "The referrer needs a customer number, the referee a name and an e-mail address or a telephone number.")
    record Person(
            @Schema(description = "The CRM's customer number")
            Optional<String> customer,

            Optional<String> name,
            Optional<String> email,
            Optional<String> phone) {}

    @Schema(name = "Consent", description = "The word of the person introduced that they want to be contacted.")
    record Agreement(
            @Schema(description = "Whether they have agreed; without it there is no referral.")
            boolean given,

            @Schema(description = "How the two know each other; may be left out.")
            Optional<String> relationship) {}

    @Schema(name = "Created")
    record Created(@Schema(example = "R-7QK2M4AB") String id) {}
}
