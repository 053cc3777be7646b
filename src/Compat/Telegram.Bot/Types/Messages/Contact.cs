namespace Telegram.Bot.Types;

/// <summary>A phone number; a user's own only where UserId is the sender's.</summary>
public class Contact
{
    public string PhoneNumber { get; set; } = null!;

    public string FirstName { get; set; } = null!;

    public string? LastName { get; set; }

    public long? UserId { get; set; }

    public string? Vcard { get; set; }
}
