using SmartHeart.Host.Configuration;

namespace SmartHeart.EndToEnd.Tests.Starting;

public sealed class AmoSettingsTests
{
    private const string Secret = "SECRET-of-16-letters";

    private static readonly Dictionary<string, string> WithToken = new()
    {
        ["BOT_TOKEN"] = "123456789:AAE-abcdefghijklmnopqrstuvwxyz012345",
        ["ADMIN_GROUP_ID"] = "-1001234567890",
        ["MAIN_TOPIC_ID"] = "2",
        ["MAILING_TOPIC_ID"] = "3",
        ["EVENTS_TOPIC_ID"] = "4",
        ["AMOCRM_URL"] = "https://agency.amocrm.ru",
        ["AMOCRM_ACCESS_TOKEN"] = Secret,
        ["AMOCRM_PIPELINE_ID"] = "1234567",
    };

    private static readonly Dictionary<string, string> WithOAuth = new(WithToken)
    {
        ["AMOCRM_ACCESS_TOKEN"] = "",
        ["AMOCRM_CLIENT_ID"] = "integration",
        ["AMOCRM_CLIENT_SECRET"] = Secret,
        ["AMOCRM_REFRESH_TOKEN"] = Secret,
        ["AMOCRM_REDIRECT_URL"] = "https://bot.example.org/oauth",
    };

    [Fact]
    public void Without_its_address_AmoCRM_is_off()
    {
        var settings = Read(WithToken, out var faults, ("AMOCRM_URL", ""));

        faults.ShouldBeEmpty();
        settings.Amo.ShouldBeNull();
    }

    [Fact]
    public void Address_token_and_pipeline_are_enough()
    {
        var amo = Read(WithToken, out var faults).Amo.ShouldNotBeNull();

        faults.ShouldBeEmpty();
        (amo.Url.Host, amo.AccessToken, amo.OAuth, amo.PipelineId, amo.WebhookUrl).ShouldBe(("agency.amocrm.ru", Secret, null, 1234567, null));
    }

    [Fact]
    public void Keys_of_an_integration_do_without_a_token()
    {
        var amo = Read(WithOAuth, out var faults).Amo.ShouldNotBeNull();

        faults.ShouldBeEmpty();
        (amo.AccessToken, amo.OAuth?.ClientId, amo.OAuth?.RedirectUrl).ShouldBe((null, "integration", "https://bot.example.org/oauth"));
    }

    [Theory]
    [InlineData("AMOCRM_CLIENT_ID")]
    [InlineData("AMOCRM_CLIENT_SECRET")]
    [InlineData("AMOCRM_REFRESH_TOKEN")]
    [InlineData("AMOCRM_REDIRECT_URL")]
    public void Each_key_of_an_integration_is_needed(string name)
    {
        Read(WithOAuth, out var faults, (name, ""));

        faults.ShouldHaveSingleItem().ShouldStartWith($"{name} is not set. It needs ");
    }

    [Theory]
    [InlineData("AMOCRM_URL", "http://agency.amocrm.ru/", "AMOCRM_URL is \"http://agency.amocrm.ru/\". It needs the https address")]
    [InlineData("AMOCRM_URL", "https://agency.amocrm.ru/leads/", "AMOCRM_URL is \"https://agency.amocrm.ru/leads/\". It needs the https address")]
    [InlineData("AMOCRM_URL", "agency", "AMOCRM_URL is \"agency\". It needs ")]
    [InlineData("AMOCRM_ACCESS_TOKEN", "", "AMOCRM_ACCESS_TOKEN is not set. It needs ")]
    [InlineData("AMOCRM_ACCESS_TOKEN", "too short", "AMOCRM_ACCESS_TOKEN is not valid. It needs ")]
    [InlineData("AMOCRM_PIPELINE_ID", "", "AMOCRM_PIPELINE_ID is not set. It needs ")]
    [InlineData("AMOCRM_PIPELINE_ID", "0", "AMOCRM_PIPELINE_ID is \"0\". It needs ")]
    [InlineData("AMOCRM_PIPELINE_ID", "sales", "AMOCRM_PIPELINE_ID is \"sales\". It needs ")]
    [InlineData("AMOCRM_WEBHOOK_URL", "http://bot.example.org/amocrm", "AMOCRM_WEBHOOK_URL is \"http://bot.example.org/amocrm\". It needs an https address")]
    [InlineData("AMOCRM_WEBHOOK_SECRET", "", "AMOCRM_WEBHOOK_SECRET is not set. It needs ")]
    [InlineData("AMOCRM_WEBHOOK_SECRET", "short", "AMOCRM_WEBHOOK_SECRET is not valid. It needs ")]
    public void Each_fault_is_one_line(string name, string value, string line)
    {
        Read(WithToken, out var faults, ("AMOCRM_WEBHOOK_URL", "https://bot.example.org/amocrm"), ("AMOCRM_WEBHOOK_SECRET", Secret), (name, value));

        faults.ShouldHaveSingleItem().ShouldStartWith(line);
        faults[0].ShouldNotContain('\n');
    }

    [Fact]
    public void Whoever_prints_the_settings_prints_no_secret()
    {
        var amo = Read(WithOAuth, out _, ("AMOCRM_WEBHOOK_URL", "https://bot.example.org/amocrm"), ("AMOCRM_WEBHOOK_SECRET", Secret)).Amo;

        $"{amo} {amo!.OAuth}".ShouldNotContain(Secret);
    }

    private static HostSettings Read(Dictionary<string, string> values, out IReadOnlyList<string> faults, params (string Name, string Value)[] changed)
    {
        var all = new Dictionary<string, string>(values);
        foreach (var (name, value) in changed) all[name] = value;
        return HostSettings.Read(all.GetValueOrDefault, out faults);
    }
}
