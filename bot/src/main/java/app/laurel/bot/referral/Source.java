package app.laurel.bot.referral;

import java.util.regex.Pattern;

/** Which of the bank's systems says something; all but the CRM stand before their events' ids, as in {@code onboarding:e-7}. */
public final class Source {

    public static final String CRM = "crm";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");
    private static final Pattern PREFIXED = Pattern.compile("([a-z][a-z0-9-]{0,29}):.*");

    private Source() {}

    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.equals("event");
    }

    /** The id of an event of this source's, unlike that of any other's. */
    public static String eventId(String source, String id) {
        return source.equals(CRM) && !PREFIXED.matcher(id).matches() ? id : source + ":" + id;
    }

    /** The source of one of the CRM's steps. */
    static String of(Fact fact) {
        var event = PREFIXED.matcher(fact.id().substring(fact.id().indexOf('/') + 1));
        return !fact.crmId().isEmpty() && event.matches() ? event.group(1) : CRM;
    }
}
