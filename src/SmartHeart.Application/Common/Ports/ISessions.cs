namespace SmartHeart.Application.Common.Ports;

/// <summary>What every update needs to know about its sender, read in one round trip.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Language">Chosen language, null: as Telegram says.</param>
/// <param name="ConsentVersion">The version of the policy agreed to, null when refused, withdrawn or never asked.</param>
/// <param name="Reachable">False when Telegram told us that the user blocked the bot: writing to us proves otherwise.</param>
public sealed record SessionUser(int UserId, string? Language, string? ConsentVersion, bool Reachable);

/// <summary>Reads the start of every private update.</summary>
public interface ISessions
{
    /// <summary>The user (null when never seen) and the running conversation (null when none; someone never seen has none in their private chat).</summary>
    ValueTask<(SessionUser? User, Conversation? Conversation)> Load(ConversationKey key, CancellationToken cancellationToken);
}
