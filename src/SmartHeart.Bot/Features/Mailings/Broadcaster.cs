using System.Collections.Concurrent;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings;

/// <inheritdoc/>
internal sealed class Broadcaster(IPostSender sender, Speech speech, Texts texts, BotOptions options) : IBroadcaster
{
    /// <inheritdoc/>
    public ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken) => sender.Room(messages, most, cancellationToken);

    /// <inheritdoc/>
    public IParcel Pack(MailingToSend mailing) => new Parcel(mailing, language => MailingPosts.Of(mailing, speech.In(texts.Choose(language, null, options.Language))));

    /// <inheritdoc/>
    public async Task<ParcelDelivery> Send(IParcel parcel, long telegramId, string? language, CancellationToken cancellationToken)
    {
        var outcome = await sender.Broadcast(((Parcel)parcel).In(language), telegramId, cancellationToken);
        var ids = outcome.MessageIds.IsDefault ? [] : outcome.MessageIds;
        return new ParcelDelivery(
            outcome.State, ids.IsEmpty ? 0 : ids[0], ids.Length > 1 ? string.Join(',', ids.Skip(1)) : null, outcome.Words, outcome.RetryAfter, outcome.NeverLeft);
    }

    /// <inheritdoc/>
    public async Task<Delivery> Rewrite(IParcel parcel, long telegramId, string? language, int messageId, CancellationToken cancellationToken)
    {
        var outcome = await sender.Rewrite(((Parcel)parcel).In(language), telegramId, messageId, cancellationToken);
        return new Delivery(outcome.State, messageId, outcome.Words, outcome.RetryAfter);
    }

    /// <inheritdoc/>
    public async Task<Delivery> Remove(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        var outcome = await sender.Delete(telegramId, messageIds, cancellationToken);
        return new Delivery(outcome.State, 0, outcome.Words, outcome.RetryAfter);
    }

    /// <summary>A post in each language that somebody speaks; made once.</summary>
    private sealed class Parcel(MailingToSend mailing, Func<string?, Post> make) : IParcel
    {
        private readonly ConcurrentDictionary<string, Post> _posts = new(StringComparer.Ordinal);

        public int Messages { get; } = mailing.Content.Parts.Length + (mailing.Content.IsAlbum ? 1 : 0);

        public Post In(string? language) => _posts.GetOrAdd(language ?? "", static (code, make) => make(code.Length == 0 ? null : code), make);
    }
}
