package app.laurel.bot.api;

import app.laurel.bot.api.Shown.NewReferral;
import app.laurel.bot.api.Shown.Person;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.referral.Submitting.Checked;
import app.laurel.bot.referral.Submitting.CustomersWish;
import app.laurel.bot.referral.Submitting.Submitted;
import app.laurel.bot.store.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the referrals of customers, each wish once. */
final class NewReferrals {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]{0,200}");
    // The number becomes part of names in the store.
    private static final Pattern NUMBER = Pattern.compile("[^|/\\\\?#\\p{Cntrl}]{1,100}");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Submitting submitting;
    private final Wishes wishes;

    NewReferrals(Submitting submitting, Wishes wishes) {
        this.submitting = submitting;
        this.wishes = wishes;
    }

    CaseId make(Caller caller, String key, byte[] body) {
        if (!KEY.matcher(key).matches()) {
            throw ApiProblem.NO_KEY.refusal();
        }
        var wish = wish(read(body), caller);
        var name = Hash.letters(caller.client() + "\n" + key, 26);
        caller.looks("new referral", name);
        if (!wishes.isFirstOrSame(name, Hash.of(new String(body, StandardCharsets.ISO_8859_1)))) {
            throw ApiProblem.OTHER_BODY.refusal();
        }
        return submit(wish, new RequestId("api:" + name));
    }

    private CaseId submit(CustomersWish wish, RequestId request) {
        return switch (submitting.submit(wish, request)) {
            case Submitted.Done(var id) -> id;
            case Submitted.NoConsent no -> throw ApiProblem.NO_CONSENT.refusal();
            case Submitted.NotNow(var why) ->
                throw switch (why) {
                    case Checked.Incomplete no ->
                        ApiProblem.INVALID_FIELD.of(
                                "referee", "needs a name, and an e-mail address or a telephone number");
                    case Checked.OddEmail no -> ApiProblem.INVALID_FIELD.of("referee.email", "is no e-mail address");
                    case Checked.NoSuchProduct no ->
                        ApiProblem.INVALID_FIELD.of(
                                "product", "is none that customers are rewarded for in this country");
                    case Checked.OwnName no -> ApiProblem.REFUSED.refusal("Nobody can refer themselves.");
                    case Checked.AlreadyReferred(var id) ->
                        ApiProblem.REFUSED.refusal("This customer has made this referral already: " + id + ".");
                };
        };
    }

    private static NewReferral read(byte[] body) {
        try {
            // The text null is JSON, too, and is read as nothing at all.
            var read = Optional.ofNullable(STRICT.readValue(body, NewReferral.class));
            return read.orElseThrow(NewReferrals::malformed);
        } catch (JacksonException malformed) {
            throw malformed();
        }
    }

    private static ApiProblem.Refusal malformed() {
        return ApiProblem.INVALID.refusal("The body is no JSON object with the fields of a new referral.");
    }

    private static CustomersWish wish(NewReferral told, Caller caller) {
        var referrer = part("referrer", told.referrer());
        var consent = part("consent", told.consent());
        var number = text("referrer.customer", referrer.customer());
        if (!NUMBER.matcher(number).matches()) {
            throw ApiProblem.INVALID_FIELD.of("referrer.customer", "must be the CRM's customer number");
        }
        return new CustomersWish(
                country(told),
                contact("referrer", referrer),
                new Submitting.Wish(
                        Optional.ofNullable(told.product()).orElse(""),
                        contact("referee", part("referee", told.referee())),
                        text("consent.relationship", consent.relationship()),
                        consent.given()),
                new PersonId("client:" + caller.client()));
    }

    private static <T> T part(String name, @Nullable T part) {
        if (part == null) {
            throw ApiProblem.INVALID_FIELD.of(name, "is missing");
        }
        return part;
    }

    private static Country country(NewReferral told) {
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(told.country()))
                .findFirst()
                .orElseThrow(() -> ApiProblem.INVALID_FIELD.of("country", "must be CA or US"));
    }

    private static Contact contact(String field, Person person) {
        return new Contact(
                text(field + ".customer", person.customer()),
                text(field + ".name", person.name()),
                text(field + ".email", person.email()),
                text(field + ".phone", person.phone()));
    }

    private static String text(String field, Optional<String> text) {
        var plain = text.orElse("");
        if (!TEXT.matcher(plain).matches()) {
            throw ApiProblem.INVALID_FIELD.of(field, "has more than 200 characters, or odd ones");
        }
        return plain;
    }
}
