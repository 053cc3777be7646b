using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
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
    public Task<OutboxVerdict?> Handle(IReadOnlyList<UsersToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        return export.Run(messages[0], Plan(messages[0]), cancellationToken);
    }

    private ExportPlan Plan(UsersToExport wish) => new(
        AdminTopic.Main, "people.export", _ui.Plain("people.export.file", ("day", _ui.Day(wish.AskedAt))),
        [
            ExportSheet.Of(
                _ui.Plain("people.export.sheet"), PeopleSheet.Columns(_ui), (before, token) => requests.Send(new ReadUsersToExport(wish.Selection, before?.Id), token),
                row => new ExportKey(row.Who.Id), (sheet, row) => PeopleSheet.Add(sheet, row, _ui)),
        ]);
}
