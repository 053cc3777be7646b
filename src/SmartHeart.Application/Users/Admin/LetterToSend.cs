using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Users.Admin;

/// <summary>A letter waits to be sent, or to be told of. What it says stays in the admin group; how far it has come, in its row.</summary>
/// <param name="Key">Names the letter (<see cref="Domain.Users.Letter.Key"/>).</param>
/// <param name="TelegramId">To whom.</param>
public sealed record LetterToSend(Guid Key, long TelegramId) : IOutboxMessage, IAboutPerson
{
    /// <inheritdoc/>
    public static string Type => "letter";

    /// <summary>Letters to one person arrive in the order in which they were written.</summary>
    internal static string OrderOf(int userId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"user:{userId}");
}
