using SmartHeart.Application.Common.Access;

namespace SmartHeart.Testing;

/// <summary>Who sends a request in a test. Our id and the consent of a user are looked up at each request, as the bot does.</summary>
public sealed record TestActor(Role Role, long TelegramId, string? DisplayName = null, string Language = "ru", string? Username = null)
{
    /// <summary>A person in the private chat.</summary>
    public static TestActor User(long telegramId = 1001) => new(Role.User, telegramId, "Анна");

    /// <summary>A member of the admin group.</summary>
    public static TestActor Admin(long telegramId = 2001) => new(Role.Admin, telegramId, "Ольга");

    /// <summary>An administrator of the admin group.</summary>
    public static TestActor Owner(long telegramId = 3001) => new(Role.Owner, telegramId, "Павел");

    /// <summary>The bot itself.</summary>
    public static TestActor System { get; } = new(Role.System, 0);
}
