using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>
/// One message a mailing, edited in place; which one is kept with the mailing's figures, so that a restart goes on with it. All topics of the group share twenty
/// messages and edits a minute: several mailings take turns, and mere progress that would have to wait is left out. What matters is always shown.
/// </summary>
internal sealed class MailingBoard(IServiceScopeFactory scopes, ITopicScreens topics, Speech speech, MailingPolicy policy, TimeProvider time) : IMailingBoard
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<int, BoardTurns> _turns = new();

    /// <inheritdoc/>
    public async Task Show(int mailingId, CancellationToken cancellationToken)
    {
        var turns = _turns.GetOrAdd(mailingId, _ => new BoardTurns(time));
        await turns.Alone.WaitAsync(cancellationToken);
        try
        {
            await Show(mailingId, turns, cancellationToken);
        }
        finally
        {
            turns.Alone.Release();
        }
    }

    private async Task Show(int mailingId, BoardTurns turns, CancellationToken cancellationToken)
    {
        // Messages of series never end and go one by one: their series tells of them.
        if (await Find(mailingId, cancellationToken) is not { SeriesId: null, StartedAt: not null } mailing) return;

        var pace = new Pace(turns.Measure(mailing), QuietUntil(mailing));
        var screen = BoardScreens.Board(mailing, pace, speech.Own());
        Anchor? over = mailing.Figures.BoardMessageId is > 0 and var id ? new Anchor(id, HasMedia: false) : null;
        if (!turns.IsNews(mailing, pace) && (!turns.MayFollow(policy.Progress * Active()) || topics.DelayOf(AdminTopic.Mailings, screen, over) > LongestWait)) return;

        var shown = await topics.Show(AdminTopic.Mailings, screen, over, cancellationToken);
        if (shown.Delivery.State == DeliveryState.Sent) turns.Note(mailing, pace, shown.Anchor.MessageId > 0);
        if (shown.Anchor.MessageId is > 0 and var stands && stands != mailing.Figures.BoardMessageId) await Keep(mailingId, stands);
    }

    private async Task<MailingView?> Find(int mailingId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Set(Role.System, 0);
        var found = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new ShowMailing(mailingId), cancellationToken);
        return found.IsOk ? found.Value : null;
    }

    private DateTimeOffset? QuietUntil(MailingView mailing) => mailing.Quiet ? policy.Quiet?.EndOf(time.GetUtcNow(), policy.Zone) : null;

    private int Active() => Math.Max(1, _turns.Values.Count(one => !one.IsDue(TimeSpan.FromMinutes(2))));

    private async Task Keep(int mailingId, int messageId)
    {
        await using var scope = scopes.CreateAsyncScope();
        // The message stands: what is known of it is kept even when the bot is asked to stop.
        await scope.ServiceProvider.GetRequiredService<AsSystem>().Send(new KeepBoard(mailingId, messageId), CancellationToken.None);
    }
}
