using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>A chat, or a topic of one.</summary>
/// <param name="ChatId">Telegram's chat id.</param>
/// <param name="TopicId">The forum topic, 0 for none (and for General).</param>
internal readonly record struct Spot(long ChatId, int TopicId);

/// <summary>Where a screen stands in a chat.</summary>
/// <param name="MessageId">The message with text and buttons.</param>
/// <param name="Above">How many messages above it belong to it (album, preview).</param>
/// <param name="AboveId">Id of the first of these; they are taken to be consecutive, as Telegram numbers them.</param>
/// <param name="HasMedia">Whether that message is a medium with caption, as the update with the pressed button says; null: not known. Never kept.</param>
internal readonly record struct Anchor(int MessageId, int Above = 0, int AboveId = 0, bool? HasMedia = null);

/// <summary>What became of a screen.</summary>
/// <param name="Anchor">Where it stands now; default when nothing was shown.</param>
/// <param name="Delivery">What Telegram said.</param>
/// <param name="Lost">Telegram's file ids that turned out to be unknown to it; null for none.</param>
internal readonly record struct Shown(Anchor Anchor, Delivery Delivery, IReadOnlyCollection<string>? Lost = null);

/// <summary>Shows screens. Faults of Telegram come back as a <see cref="Delivery"/>, never as an exception.</summary>
internal interface IRenderer
{
    /// <summary>
    /// Sends the screen, or turns the message at <paramref name="over"/> into it: edits text, caption, media or keyboard where Telegram can, else deletes
    /// what stands there (album above included) and sends anew. Media that Telegram does not know any more are left out, and the rest is shown. «Not modified» counts as shown. Text over 4,096 units is split at paragraphs, tags kept whole.
    /// </summary>
    Task<Shown> Show(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken);

    /// <summary>About how long the screen would wait before it could be shown: the chat's own limit is used up, or Telegram asked the bot to wait.</summary>
    TimeSpan DelayOf(Spot spot, Screen screen, Anchor? over);

    /// <summary>Says in the chat that the bot is at work, until it is done.</summary>
    Task Busy(Spot spot, Task done, CancellationToken cancellationToken);

    /// <summary>Answers a pressed button, once. A query that is too old is no fault.</summary>
    Task Answer(string callbackId, string? toast, bool alert, CancellationToken cancellationToken);

    /// <summary>Deletes the screen; a message that is gone or too old is no fault.</summary>
    Task Remove(Spot spot, Anchor anchor, CancellationToken cancellationToken);

    /// <summary>Takes the buttons off the message, so that a finished step can't be pressed again.</summary>
    Task Freeze(Spot spot, Anchor anchor, CancellationToken cancellationToken);
}
