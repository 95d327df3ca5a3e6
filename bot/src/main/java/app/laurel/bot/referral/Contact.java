package app.laurel.bot.referral;

import java.util.regex.Pattern;

/**
 * How somebody outside the bank can be found; what isn't known is empty.
 *
 * @param customer the CRM's customer number
 */
public record Contact(String customer, String name, String email, String phone) {

    // Whether it is somebody's, only a message to it would show.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public static final Contact UNKNOWN = new Contact("", "", "", "");

    public Contact {
        customer = customer.strip();
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
    }

    /** Whether an e-mail address is given that can be none. */
    boolean hasOddEmail() {
        return !email.isEmpty() && !EMAIL.matcher(email).matches();
    }

    /** This, and from the other what is not known here. */
    public Contact or(Contact other) {
        return new Contact(
                customer.isEmpty() ? other.customer : customer,
                name.isEmpty() ? other.name : name,
                email.isEmpty() ? other.email : email,
                phone.isEmpty() ? other.phone : phone);
    }
}
