using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>
/// Makes a list of people into a workbook and sends it to topic main, with a word on how far it is. Begun anew after a restart: nothing of it is kept but the wish.
/// </summary>
internal sealed class UsersExportHandler(
    ISender requests, Actor actor, ISpreadsheets spreadsheets, IMessageSender sender, ITopicScreens topics, Speech speech, TimeProvider clock)
    : IOutboxHandler<UsersToExport>
{
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(10);
    private readonly Ui _ui = speech.Own();
    private Anchor? _progress;
    private long _toldAt;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<UsersToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        foreach (var wish in messages)
        {
            await Tell(_ui["people.export.started"], cancellationToken);
            using var workbook = spreadsheets.Create(_ui.Zone);
            var sheet = workbook.AddSheet(_ui.Plain("people.export.sheet"), PeopleSheet.Columns(_ui));
            if (await Fill(sheet, wish, cancellationToken) is { } refused) await Tell(_ui.Words(refused), cancellationToken);
            else if (await Send(workbook.Finish(), wish, sheet.Rows, cancellationToken) is { } verdict) return verdict;
        }

        return null;
    }

    /// <summary>A million people are several files, and each may take minutes to send.</summary>
    public TimeSpan? Longest => TimeSpan.FromHours(2);

    private async Task<Error?> Fill(ISheet sheet, UsersToExport wish, CancellationToken cancellationToken)
    {
        for (int? before = null; ;)
        {
            var read = await requests.Send(new ReadUsersToExport(wish.Selection, before), cancellationToken);
            if (read.Error is { } error) return error;

            foreach (var row in read.Value.Rows) PeopleSheet.Add(sheet, row, _ui);
            if (read.Value.IsLast) return null;

            before = read.Value.Rows[^1].Who.Id;
            if (clock.GetElapsedTime(_toldAt) >= BetweenWords) await Tell(_ui["people.export.progress", ("count", sheet.Rows)], cancellationToken);
        }
    }

    private async Task<OutboxVerdict?> Send(IReadOnlyList<string> paths, UsersToExport wish, int people, CancellationToken cancellationToken)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            var part = paths.Count == 1 ? "" : _ui.Plain("people.export.part", ("part", i + 1), ("parts", paths.Count));
            var name = $"{_ui.Plain("people.export.file", ("day", _ui.Day(wish.AskedAt)))}{part}.xlsx";
            var delivery = await sender.DocumentToTopic(AdminTopic.Main, paths[i], name, _ui["people.export.caption", ("count", people), ("part", part)].Value, cancellationToken);
            if (delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter);
            if (delivery.State == DeliveryState.Sent) continue;

            await Tell(_ui[delivery.State == DeliveryState.Unknown ? "people.export.unknown" : "people.export.failed", ("words", delivery.Words)], cancellationToken);
            return null;
        }

        await Tell(_ui[paths.Count == 1 ? "people.export.done" : "people.export.done_parts", ("count", people), ("parts", paths.Count)], cancellationToken);
        return null;
    }

    /// <summary>One message, edited: all topics of the group share twenty a minute.</summary>
    private async Task Tell(Html words, CancellationToken cancellationToken)
    {
        var shown = await topics.Show(AdminTopic.Main, new Screen { Text = words }, _progress, cancellationToken);
        if (shown.Delivery.State == DeliveryState.Sent && shown.Anchor != default) _progress = shown.Anchor;
        _toldAt = clock.GetTimestamp();
    }
}
