using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Events;

namespace SmartHeart.Bot.Features.Events.Admin;

/// <summary>Makes the registrations of an event into a workbook and sends it to topic main: who comes, and who took it back.</summary>
internal sealed class RegistrationsExportHandler(ISender requests, Actor actor, WorkbookExport export, Speech speech) : IOutboxHandler<RegistrationsToExport>
{
    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public TimeSpan? Longest => WorkbookExport.Longest;

    /// <inheritdoc/>
    public Task<OutboxVerdict?> Handle(IReadOnlyList<RegistrationsToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        return export.Run(messages[0], Plan(messages[0]), cancellationToken);
    }

    private ExportPlan Plan(RegistrationsToExport wish) => new(
        AdminTopic.Main, "registrations.export", _ui.Plain("registrations.export.file", ("id", wish.ContentId), ("day", _ui.Day(wish.AskedAt))),
        [Sheet(wish, RegistrationState.Registered, "registered"), Sheet(wish, RegistrationState.Cancelled, "cancelled")]);

    private ExportSheet Sheet(RegistrationsToExport wish, RegistrationState state, string name) => ExportSheet.Of(
        _ui.Plain($"registrations.sheet.{name}"), Columns(), (after, token) => requests.Send(new ReadEventToExport(wish.ContentId, state, after?.Id ?? 0), token),
        row => new ExportKey(row.Id), (sheet, row) => sheet.Add(row.UserId, row.Name, row.Company, row.Phone, row.At, row.ChangedAt));

    private IReadOnlyList<SheetColumn> Columns() =>
    [
        new(_ui.Plain("registrations.column.user"), CellLook.Number, 9), new(_ui.Plain("registrations.column.name"), CellLook.Text, 28),
        new(_ui.Plain("registrations.column.company"), CellLook.Text, 28), new(_ui.Plain("registrations.column.phone"), CellLook.Text, 16),
        new(_ui.Plain("registrations.column.at"), CellLook.Moment, 17), new(_ui.Plain("registrations.column.changed"), CellLook.Moment, 17),
    ];
}
