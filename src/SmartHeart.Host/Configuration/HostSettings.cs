using System.Globalization;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Settings;
using SmartHeart.Bot;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Settings;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.AmoCrm;

namespace SmartHeart.Host.Configuration;

/// <summary>Everything the process is configured with, checked: what reaches the rest of the code is usable.</summary>
/// <param name="Bot">The bot and its group.</param>
/// <param name="Database">Where the data is kept; the connection string may hold a secret.</param>
/// <param name="Mailings">How mailings go.</param>
/// <param name="Journal">How long the journal is kept.</param>
/// <param name="Amo">The account at AmoCRM; null: leads stay here.</param>
/// <param name="Listen">Where the process's own web server listens.</param>
/// <param name="PolicyVersion">Version that consents are stored with.</param>
/// <param name="PolicyUrl">Where the policy can be read, null for nowhere.</param>
/// <param name="LogLevel">Least level that is logged.</param>
public sealed record HostSettings(
    BotOptions Bot, DatabaseOptions Database, MailingPolicy Mailings, JournalPolicy Journal, AmoOptions? Amo, Uri Listen, string PolicyVersion,
    Uri? PolicyUrl, LogLevel LogLevel)
{
    private static readonly string[] Languages = ["ru", "en"];

    /// <summary>Reads settings by name.</summary>
    /// <param name="get">Value of a variable, null when it is not set.</param>
    /// <param name="faults">One line a fault; empty when the result can be used.</param>
    public static HostSettings Read(Func<string, string?> get, out IReadOnlyList<string> faults)
    {
        var values = new SettingValues(get);
        var mode = values.OneOf("BOT_MODE", "polling", "polling", "webhook");
        var paid = values.Flag("PAID_BROADCAST", false);
        var bot = ReadBot(values, mode == "webhook", paid);
        var settings = new HostSettings(
            bot,
            ReadDatabase(values),
            ReadMailings(values, bot, paid),
            new JournalPolicy { Days = (int)values.Whole("JOURNAL_DAYS", 730, 30, 3650, "how many days the journal is kept, 30–3650", "730") },
            AmoSettings.Read(values),
            values.Listen("HTTP_URL", "http://127.0.0.1:8080"),
            values.Match("POLICY_VERSION", "1", @"^[A-Za-z0-9._-]{1,32}$", "1–32 letters, digits, dots, dashes or underscores", "2026-11"),
            values.Url("POLICY_URL", null),
            values.OneOf("LOG_LEVEL", LogLevel.Information));
        faults = values.Faults;
        return settings;
    }

    /// <summary>What holds until the agency sets something else in chat.</summary>
    public ValueDefaults Defaults => new()
    {
        PolicyVersion = PolicyVersion,
        PolicyUrl = PolicyUrl?.ToString() ?? ValueRules.Off,
        QuietHours = Mailings.Quiet is { } quiet ? string.Create(CultureInfo.InvariantCulture, $"{quiet.From:HH:mm}-{quiet.To:HH:mm}") : ValueRules.Off,
        DailyCap = Mailings.DailyCap,
        Rate = Bot.BroadcastRate,
        MostRate = MostRate(Bot.ApiUrl, Mailings.PaidAllowed),
        Zone = Bot.TimeZone,
    };

    private static BotOptions ReadBot(SettingValues values, bool webhook, bool paid)
    {
        var url = webhook ? values.Url("WEBHOOK_URL", null, https: true, required: true) : null;
        var api = values.Url("BOT_API_URL", null);
        return new BotOptions
        {
            Token = values.Match("BOT_TOKEN", null, "^[0-9]{1,16}:[A-Za-z0-9_-]{16,64}$", "the token that @BotFather gave", "123456789:AAE…", secret: true),
            AdminGroupId = values.Whole("ADMIN_GROUP_ID", null, long.MinValue, -1, "the id of the admin group: a negative number", "-1001234567890"),
            MainTopicId = Topic(values, "MAIN_TOPIC_ID"),
            MailingTopicId = Topic(values, "MAILING_TOPIC_ID"),
            EventsTopicId = Topic(values, "EVENTS_TOPIC_ID"),
            ApiUrl = api,
            WebhookUrl = url,
            WebhookSecret = webhook ? values.Match("WEBHOOK_SECRET", null, "^[A-Za-z0-9_-]{16,256}$", "16–256 characters of A-Z a-z 0-9 _ -", "a long random word", secret: true) : null,
            TimeZone = values.Zone("TIME_ZONE", "Europe/Moscow"),
            Language = values.OneOf("BOT_LANGUAGE", "ru", Languages),
            BroadcastRate = (int)values.Whole("MAILING_RATE", 30, 1, MostRate(api, paid), "messages a second, 1–30 (to 1000 with PAID_BROADCAST=true)", "30"),
        };
    }

    private static MailingPolicy ReadMailings(SettingValues values, BotOptions bot, bool paid) => new()
    {
        Zone = bot.TimeZone,
        Language = bot.Language,
        Quiet = values.Hours("QUIET_HOURS", "21:00-09:00") is { } hours ? new QuietHours(hours.From, hours.To) : null,
        PaidAllowed = paid,
        DailyCap = (int)values.Whole("MAILING_CAP", 3, 0, 100, "how many mailings a person gets a day, 0 for any number", "3"),
    };

    /// <summary>Telegram's own limits hold for every server that is not on this machine; one that is exists for tests of load.</summary>
    private static int MostRate(Uri? api, bool paid) => api is { IsLoopback: true } ? 1_000_000 : paid ? 1000 : 30;

    /// <summary>For SQLite the connection may be no more than a file name.</summary>
    private static DatabaseOptions ReadDatabase(SettingValues values)
    {
        const string Server = "Server=db;Database=SmartHeart;User Id=bot;Password=…;Encrypt=True";
        if (values.OneOf("DB_PROVIDER", "sqlite", "sqlite", "sqlserver") == "sqlserver")
            return new DatabaseOptions(DatabaseProvider.SqlServer, values.Required("DB_CONNECTION", "a SQL Server connection string", Server));
        var connection = values.Text("DB_CONNECTION", DatabaseOptions.DefaultSqlite);
        return new DatabaseOptions(DatabaseProvider.Sqlite, connection.Contains('=', StringComparison.Ordinal) ? connection : $"Data Source={connection}");
    }

    private static int Topic(SettingValues values, string name) =>
        (int)values.Whole(name, null, 0, int.MaxValue, "the id of the forum topic (0 for General)", "2");
}
