using SmartHeart.Host.Configuration;
using SmartHeart.Infrastructure;

namespace SmartHeart.EndToEnd.Tests.Starting;

public sealed class HostSettingsTests
{
    private static readonly Dictionary<string, string> Enough = new()
    {
        ["BOT_TOKEN"] = "123456789:AAE-abcdefghijklmnopqrstuvwxyz012345",
        ["ADMIN_GROUP_ID"] = "-1001234567890",
        ["MAIN_TOPIC_ID"] = "2",
        ["MAILING_TOPIC_ID"] = "3",
        ["EVENTS_TOPIC_ID"] = "4",
    };

    [Fact]
    public void Five_values_are_enough()
    {
        var settings = Read(Enough, out var faults);

        faults.ShouldBeEmpty();
        settings.Bot.AdminGroupId.ShouldBe(-1001234567890);
        settings.Bot.TimeZone.Id.ShouldBe("Europe/Moscow");
        settings.Bot.WebhookUrl.ShouldBeNull();
        settings.Database.ShouldBe(new DatabaseOptions(DatabaseProvider.Sqlite, "Data Source=data/smartheart.db"));
        settings.Listen.ShouldBe(new Uri("http://127.0.0.1:8080"));
        settings.Journal.Days.ShouldBe(730);
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once()
    {
        Read([], out var faults);

        faults.Select(f => f.Split(' ')[0]).ShouldBe(["BOT_TOKEN", "ADMIN_GROUP_ID", "MAIN_TOPIC_ID", "MAILING_TOPIC_ID", "EVENTS_TOPIC_ID"], ignoreOrder: true);
        faults.ShouldAllBe(f => f.Contains("It needs") && f.Contains("for example") && !f.Contains('\n'));
    }

    [Theory]
    [InlineData("ADMIN_GROUP_ID", "1234")]
    [InlineData("ADMIN_GROUP_ID", "-100abc")]
    [InlineData("MAIN_TOPIC_ID", "-1")]
    [InlineData("MAIN_TOPIC_ID", "99999999999")]
    [InlineData("BOT_API_URL", "localhost:8081")]
    [InlineData("BOT_MODE", "push")]
    [InlineData("HTTP_URL", "8080")]
    [InlineData("DB_PROVIDER", "postgres")]
    [InlineData("TIME_ZONE", "Moscow")]
    [InlineData("BOT_LANGUAGE", "de")]
    [InlineData("MAILING_RATE", "0")]
    [InlineData("MAILING_RATE", "31")]
    [InlineData("JOURNAL_DAYS", "29")]
    [InlineData("JOURNAL_DAYS", "3651")]
    [InlineData("JOURNAL_DAYS", "two years")]
    [InlineData("PAID_BROADCAST", "maybe")]
    [InlineData("POLICY_VERSION", "a b")]
    [InlineData("POLICY_URL", "example")]
    [InlineData("LOG_LEVEL", "loud")]
    public void A_wrong_value_is_named_with_what_it_needs(string name, string value)
    {
        Read(new(Enough) { [name] = value }, out var faults);

        faults.ShouldHaveSingleItem().ShouldStartWith($"{name} is \"{value}\". It needs ");
    }

    [Theory]
    [InlineData("BOT_TOKEN", "not-a-token-at-all")]
    [InlineData("WEBHOOK_SECRET", "short")]
    public void A_wrong_secret_is_named_but_not_shown(string name, string value)
    {
        Read(new(Enough) { ["BOT_MODE"] = "webhook", ["WEBHOOK_URL"] = "https://bot.example.org/hook", ["WEBHOOK_SECRET"] = "abcdefghijklmnop", [name] = value }, out var faults);

        faults.ShouldHaveSingleItem().ShouldStartWith($"{name} is not valid. It needs ");
        faults[0].ShouldNotContain(value);
    }

    [Fact]
    public void A_webhook_needs_an_https_address_and_a_secret()
    {
        Read(new(Enough) { ["BOT_MODE"] = "webhook", ["WEBHOOK_URL"] = "http://bot.example.org/hook" }, out var faults);

        faults.Select(f => f.Split(' ')[0]).ShouldBe(["WEBHOOK_URL", "WEBHOOK_SECRET"], ignoreOrder: true);
    }

    [Fact]
    public void A_server_database_needs_its_connection()
    {
        Read(new(Enough) { ["DB_PROVIDER"] = "sqlserver" }, out var faults);

        faults.ShouldHaveSingleItem().ShouldStartWith("DB_CONNECTION is not set. It needs ");
    }

    [Fact]
    public void A_paid_broadcast_may_send_faster()
    {
        var settings = Read(new(Enough) { ["MAILING_RATE"] = "1000", ["PAID_BROADCAST"] = "true" }, out var faults);

        faults.ShouldBeEmpty();
        settings.Bot.BroadcastRate.ShouldBe(1000);
    }

    [Fact]
    public void A_file_of_settings_is_read_with_comments_quotes_and_exports()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# the bot\nBOT_TOKEN=1:a\n\nexport TIME_ZONE = 'Asia/Omsk'\nPOLICY_URL=\"https://example.org/?a=b\"\nnonsense\n=x\n");

        var values = DotEnv.Read(path);

        values.ShouldBe(new Dictionary<string, string> { ["BOT_TOKEN"] = "1:a", ["TIME_ZONE"] = "Asia/Omsk", ["POLICY_URL"] = "https://example.org/?a=b" }, ignoreOrder: true);
        File.Delete(path);
    }

    [Fact]
    public void No_file_of_settings_is_no_fault() => DotEnv.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())).ShouldBeEmpty();

    private static HostSettings Read(Dictionary<string, string> values, out IReadOnlyList<string> faults) => HostSettings.Read(values.GetValueOrDefault, out faults);
}
