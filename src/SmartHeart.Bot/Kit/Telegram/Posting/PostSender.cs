using System.Collections.Immutable;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Posting;

/// <inheritdoc/>
internal sealed class PostSender(TelegramSender sender, SendGate gate, AdminGroup group) : IPostSender
{
    /// <inheritdoc/>
    public ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken) => gate.BroadcastRoom(messages, most, cancellationToken);

    /// <inheritdoc/>
    public Task<PostOutcome> Broadcast(Post post, long chatId, CancellationToken cancellationToken) =>
        Send(Lane.Broadcast, post, new Spot(chatId, 0), cancellationToken);

    /// <inheritdoc/>
    public Task<PostOutcome> Send(Post post, Spot spot, CancellationToken cancellationToken) => Send(Lane.Interactive, post, spot, cancellationToken);

    // Telegram counts neither edits nor deletions in private chats, as far as it says. A million of them at once would be answered with a 429, which stops
    // everything: they go as fast as messages do.

    /// <inheritdoc/>
    public Task<PostOutcome> Send(Post post, AdminTopic topic, CancellationToken cancellationToken) => Send(post, group.SpotOf(topic), cancellationToken);

    /// <inheritdoc/>
    public async Task<PostOutcome> Rewrite(Post post, long chatId, int messageId, CancellationToken cancellationToken)
    {
        var verdict = await sender.Change(
            Toll.Send(Lane.Broadcast, chatId), (bot, chat, token) => PostCalls.Edit(bot, chat, messageId, post, token), cancellationToken);
        return Outcome(verdict.Fault == Fault.NotModified ? default : verdict, [messageId]);
    }

    /// <inheritdoc/>
    public async Task<PostOutcome> Delete(long chatId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        var verdict = await sender.Change(
            Toll.Send(Lane.Broadcast, chatId),
            (bot, chat, token) => messageIds is [var only] ? bot.DeleteMessage(chat, only, token) : bot.DeleteMessages(chat, messageIds, token),
            cancellationToken);

        // The person was faster.
        return Outcome(verdict.Fault == Fault.MessageGone ? default : verdict, default);
    }

    private async Task<PostOutcome> Send(Lane lane, Post post, Spot spot, CancellationToken cancellationToken)
    {
        if (!post.IsAlbum)
        {
            var one = await sender.Send(Toll.Send(lane, spot.ChatId), (bot, chat, token) => PostCalls.One(bot, chat, spot.TopicId, post, token), cancellationToken);
            return Outcome(one.Verdict, one.Value is { } message ? [message.Id] : default);
        }

        var album = await sender.Send(
            Toll.Send(lane, spot.ChatId, post.Parts.Length), (bot, chat, token) => PostCalls.Album(bot, chat, spot.TopicId, post, token), cancellationToken);
        if (!album.Ok) return Outcome(album.Verdict, default);

        ImmutableArray<int> ids = [.. album.Value!.Select(message => message.Id)];
        return post.Rows.IsEmpty ? Outcome(default, ids) : await SendButtons(lane, post, spot, ids, cancellationToken);
    }

    /// <summary>The album has arrived: what happens to its buttons changes nothing about that.</summary>
    private async Task<PostOutcome> SendButtons(Lane lane, Post post, Spot spot, ImmutableArray<int> ids, CancellationToken cancellationToken)
    {
        try
        {
            var under = await sender.Send(
                Toll.Send(lane == Lane.Broadcast ? Lane.Notice : lane, spot.ChatId), (bot, chat, token) => PostCalls.Buttons(bot, chat, spot.TopicId, post, token), cancellationToken);
            return Outcome(default, under.Value is { } message ? ids.Add(message.Id) : ids) with { Words = under.Ok ? null : under.Verdict.Words };
        }
        catch (OperationCanceledException)
        {
            return Outcome(default, ids) with { Words = "stopped before the buttons" };
        }
    }

    private static PostOutcome Outcome(Verdict verdict, ImmutableArray<int> ids) =>
        new(verdict.State, ids, verdict.State == DeliveryState.Sent ? null : verdict.Words, verdict.RetryAfter, verdict.Fault == Fault.Unsent);
}
