using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Makes a list of people into a workbook and sends it to topic main.</summary>
internal sealed class UsersExportHandler(ISender requests, Actor actor, WorkbookExport export, Speech speech) : IOutboxHandler<UsersToExport>
{
    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public TimeSpan? Longest => WorkbookExport.Longest;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<UsersToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        foreach (var wish in messages)
        {
            var plan = new ExportPlan(AdminTopic.Main, "people.export", _ui.Plain("people.export.file", ("day", _ui.Day(wish.AskedAt))), PeopleSheet.Columns(_ui));
            int? before = null;
            var verdict = await export.Run(
                plan,
                async sheet =>
                {
                    var read = await requests.Send(new ReadUsersToExport(wish.Selection, before), cancellationToken);
                    return read.Map(part => Add(part, sheet, ref before));
                },
                cancellationToken);
            if (verdict is not null) return verdict;
        }

        return null;
    }

    private bool Add(UserRows part, ISheet sheet, ref int? before)
    {
        foreach (var row in part.Rows) PeopleSheet.Add(sheet, row, _ui);
        if (part.Rows.Count > 0) before = part.Rows[^1].Who.Id;
        return part.IsLast;
    }
}
