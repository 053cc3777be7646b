using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>People as a table: its columns, and a person as its row.</summary>
internal static class PeopleSheet
{
    private static readonly (string Key, CellLook Look, double Width)[] All =
    [
        ("id", CellLook.Number, 9), ("name", CellLook.Text, 28), ("phone", CellLook.Text, 16), ("company", CellLook.Text, 26), ("position", CellLook.Text, 22),
        ("username", CellLook.Text, 20), ("telegram_name", CellLook.Text, 24), ("telegram_id", CellLook.Text, 16), ("tags", CellLook.Text, 26),
        ("personal_data", CellLook.Text, 16), ("personal_data_at", CellLook.Moment, 17), ("personal_data_version", CellLook.Text, 12),
        ("advertising", CellLook.Text, 16), ("advertising_at", CellLook.Moment, 17), ("reachability", CellLook.Text, 18), ("reachability_since", CellLook.Moment, 17),
        ("source", CellLook.Text, 18), ("language", CellLook.Text, 14), ("interests", CellLook.Text, 30), ("joined", CellLook.Moment, 17), ("seen", CellLook.Moment, 17),
        ("filled", CellLook.Moment, 17), ("views", CellLook.Number, 11), ("requests", CellLook.Number, 9), ("registrations", CellLook.Number, 9),
        ("crm_contact", CellLook.Text, 14), ("crm_company", CellLook.Text, 14),
    ];

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<SheetColumn> Columns(Ui ui) => [.. All.Select(column => new SheetColumn(ui.Plain($"people.column.{column.Key}"), column.Look, column.Width))];

    /// <summary>Writes a person.</summary>
    public static void Add(ISheet sheet, UserRow row, Ui ui)
    {
        var who = row.Who;
        sheet.Add(
            who.Id, who.Profile?.FullName, who.Profile?.Phone, who.Profile?.Company, who.Profile?.Position,
            who.Username, who.TelegramName, PeopleScreens.Id(who.TelegramId), string.Join(", ", row.Tags),
            ui.Plain($"people.consent_word.{PersonWords.Key(who.PersonalData.State)}"), who.PersonalData.At, who.PersonalData.Version,
            ui.Plain($"people.consent_word.{PersonWords.Key(who.Advertising.State)}"), who.Advertising.At,
            ui.Plain($"people.reach_word.{PersonWords.Key(who.Reachability)}"), who.ReachabilitySince,
            who.Source, PersonWords.Language(who.Language, ui), PersonWords.Interests(who.Interests, ui), who.JoinedAt, who.LastSeenAt,
            who.FilledAt, row.Views, row.Requests, row.Registrations,
            Id(row.Crm?.ContactId), Id(row.Crm?.CompanyId));
    }

    /// <summary>A text: Excel rounds what has more than 15 digits.</summary>
    private static string? Id(long? id) => id?.ToString(CultureInfo.InvariantCulture);
}
