namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>Who goes first when not everybody can.</summary>
internal enum Lane
{
    /// <summary>Answers to people.</summary>
    Interactive,

    /// <summary>What no update asked for: feed, reminders, reports.</summary>
    Notice,

    /// <summary>Mailings.</summary>
    Broadcast,
}

/// <summary>What a call costs at the gate.</summary>
/// <param name="Lane">Who asks.</param>
/// <param name="ChatId">Where it goes: negative for groups.</param>
/// <param name="Messages">New messages that it makes: an album makes several. 0 for an edit.</param>
/// <param name="Free">True for what Telegram doesn't count (deletions): it only waits while the whole bot must.</param>
/// <param name="Outside">True for what never waits at the gate: answers to presses, questions.</param>
internal readonly record struct Toll(Lane Lane, long ChatId, int Messages, bool Free = false, bool Outside = false)
{
    /// <summary>One new message.</summary>
    public static Toll Send(Lane lane, long chatId, int messages = 1) => new(lane, chatId, messages);

    /// <summary>An edit: counted in groups, with the messages of all topics; not in private chats.</summary>
    public static Toll Edit(Lane lane, long chatId) => new(lane, chatId, 0);

    /// <summary>Something that is not counted.</summary>
    public static Toll None(Lane lane, long chatId) => new(lane, chatId, 0, Free: true);

    /// <summary>Something that need not pass the gate.</summary>
    public static Toll Beside(Lane lane, long chatId = 0) => new(lane, chatId, 0, Free: true, Outside: true);

    /// <summary>What the chat's own budget pays: an album is one message to a person, several to a group.</summary>
    public int InChat => Free ? 0 : ChatId < 0 ? Math.Max(1, Messages) : Math.Min(1, Messages);
}
