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
/// Makes a list of people into a workbook and sends it to topic main, with a word on how far it is. What has left, and what is about to, is durable: after a
/// restart it goes on behind that, and a part that was on the wire when the process fell is told of and never sent again by itself.
/// </summary>
internal sealed class UsersExportHandler(
    ISender requests, Actor actor, ISpreadsheets spreadsheets, IMessageSender sender, ITopicScreens topics, IOutboxProgress progress, Speech speech, TimeProvider clock)
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
            if (wish.OnWire is { } cut && await PassUnknown(wish, cut, cancellationToken) is { } verdict) return verdict;
            if (await Export(wish with { Done = wish.OnWire ?? wish.Done, OnWire = null }, cancellationToken) is { } failure) return failure;
        }

        return null;
    }

    /// <summary>A million people are several files, and each may take minutes to send.</summary>
    public TimeSpan? Longest => TimeSpan.FromHours(2);

    private async Task<OutboxVerdict?> Export(UsersToExport wish, CancellationToken cancellationToken)
    {
        if (!wish.Done.IsAll)
        {
            await Tell(_ui[wish.Done.Parts == 0 ? "people.export.started" : "people.export.resumed", ("parts", wish.Done.Parts)], cancellationToken);
            using var workbook = spreadsheets.Create(_ui.Zone);
            var (ends, refused) = await Fill(workbook, wish, cancellationToken);
            if (refused is not null)
            {
                await Tell(_ui.Words(refused), cancellationToken);
                return null;
            }

            var (sent, verdict, isOver) = await Send(workbook.Finish(), ends, wish, cancellationToken);
            if (isOver) return verdict;
            wish = sent;
        }

        var (parts, people) = (wish.Done.Parts, wish.Done.People);
        await Tell(_ui[parts == 1 ? "people.export.done" : "people.export.done_parts", ("count", people), ("parts", parts)], cancellationToken);
        return null;
    }

    /// <summary>Writes those that have not left; says of each file where it ends.</summary>
    private async Task<(List<ExportMark> Ends, Error? Refused)> Fill(IWorkbook workbook, UsersToExport wish, CancellationToken cancellationToken)
    {
        var sheet = workbook.AddSheet(_ui.Plain("people.export.sheet"), PeopleSheet.Columns(_ui));
        List<ExportMark> ends = [wish.Done with { Parts = wish.Done.Parts + 1 }];
        for (var before = wish.Done.Last; ;)
        {
            var read = await requests.Send(new ReadUsersToExport(wish.Selection, before), cancellationToken);
            if (read.Error is { } error) return (ends, error);

            foreach (var row in read.Value.Rows)
            {
                PeopleSheet.Add(sheet, row, _ui);
                if (ends.Count < workbook.Files) ends.Add(ends[^1] with { Parts = ends[^1].Parts + 1 });
                ends[^1] = ends[^1] with { People = wish.Done.People + sheet.Rows, Last = row.Who.Id };
            }

            if (read.Value.IsLast) break;
            before = read.Value.Rows[^1].Who.Id;
            if (clock.GetElapsedTime(_toldAt) >= BetweenWords) await Tell(_ui["people.export.progress", ("count", ends[^1].People)], cancellationToken);
        }

        ends[^1] = ends[^1] with { IsAll = true };
        return (ends, null);
    }

    /// <summary>Sends file after file; over when something keeps the rest from leaving now, or for good.</summary>
    private async Task<(UsersToExport Wish, OutboxVerdict? Verdict, bool IsOver)> Send(
        IReadOnlyList<string> paths, List<ExportMark> ends, UsersToExport wish, CancellationToken cancellationToken)
    {
        foreach (var (path, end) in paths.Zip(ends))
        {
            await progress.Keep(wish with { OnWire = end }, cancellationToken);
            var delivery = await Send(path, end.Parts, ends[^1], wish, cancellationToken);
            if (delivery.State is not (DeliveryState.Sent or DeliveryState.Unknown))
            {
                await progress.Keep(wish, CancellationToken.None);
                if (delivery.State == DeliveryState.Retry) return (wish, OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter), true);
                await Tell(_ui["people.export.failed", ("words", delivery.Words)], cancellationToken);
                return (wish, null, true);
            }

            if (delivery.State == DeliveryState.Unknown && await PassUnknown(wish, end, cancellationToken) is { } verdict) return (wish, verdict, true);
            wish = wish with { Done = end };
            await progress.Keep(wish, CancellationToken.None);
        }

        return (wish, null, false);
    }

    private async Task<Delivery> Send(string path, int part, ExportMark all, UsersToExport wish, CancellationToken cancellationToken)
    {
        var parted = all.Parts == 1 ? "" : _ui.Plain("people.export.part", ("part", part), ("parts", all.Parts));
        var name = $"{_ui.Plain("people.export.file", ("day", _ui.Day(wish.AskedAt)))}{parted}.xlsx";
        var words = _ui["people.export.caption", ("count", all.People), ("part", parted)];
        try
        {
            return await sender.DocumentToTopic(AdminTopic.Main, path, name, words.Value, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped while it waited for its turn: it never left (a call that had begun answers with an outcome instead).
            await progress.Keep(wish, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Says in a message that stays that a part may not have arrived. Kept as being on the wire until that is said.</summary>
    private async Task<OutboxVerdict?> PassUnknown(UsersToExport wish, ExportMark part, CancellationToken cancellationToken)
    {
        var which = part is { Parts: 1, IsAll: true } ? "" : _ui.Plain("people.export.nth", ("part", part.Parts));
        var shown = await topics.Show(AdminTopic.Main, new Screen { Text = _ui["people.export.unknown", ("part", which)] }, null, cancellationToken);
        if (shown.Delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(shown.Delivery.Words ?? "", shown.Delivery.RetryAfter);

        await progress.Keep(wish with { Done = part, OnWire = null }, CancellationToken.None);
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
