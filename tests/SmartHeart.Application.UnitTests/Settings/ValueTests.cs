using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class ValueTests : UseCaseTests
{
    protected override void Configure(IServiceCollection services) => services
        .AddSingleton(new ValueDefaults { PolicyVersion = "2", PolicyUrl = "https://example.org/privacy", QuietHours = "21:00-09:00", DailyCap = 3, Rate = 20 });

    private CurrentValues Values => App.Services.GetRequiredService<CurrentValues>();

    [Fact]
    public void Until_something_is_set_the_configuration_holds()
    {
        var now = Values.Now;
        (now.PolicyVersion, now.PolicyUrl, now.DailyCap, now.Rate).ShouldBe(("2", new Uri("https://example.org/privacy"), 3, 20));
        now.Quiet.ShouldBe(new QuietHours(new TimeOnly(21, 0), new TimeOnly(9, 0)));
    }

    [Fact]
    public async Task What_is_set_holds_at_once_for_mailings_too()
    {
        var mailings = new MailingPolicy { DailyCap = 3, Set = Values };
        (await Set(ValueKind.QuietHours, "22:30-8:00")).ShouldBeOk();
        (await Set(ValueKind.MailingCap, "0")).ShouldBeOk();
        (await Set(ValueKind.TimeZone, "Asia/Yekaterinburg")).ShouldBeOk();
        (await Set(ValueKind.MailingRate, "10")).ShouldBeOk();

        mailings.Quiet.ShouldBe(new QuietHours(new TimeOnly(22, 30), new TimeOnly(8, 0)));
        (mailings.DailyCap, mailings.Zone.Id, Values.Now.Rate).ShouldBe((0, "Asia/Yekaterinburg", 10));
        (await Journal())[^1].Subject.ShouldBe("mailing.rate");
    }

    [Fact]
    public async Task There_may_be_no_quiet_hours_and_no_link()
    {
        (await Set(ValueKind.QuietHours, "off")).ShouldBeOk();
        (await Set(ValueKind.PolicyUrl, "off")).ShouldBeOk();
        (Values.Now.Quiet, Values.Now.PolicyUrl).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_new_version_of_the_policy_takes_a_second_word()
    {
        (await Set(ValueKind.PolicyVersion, "3")).ShouldBeInvalid().ShouldBe(["Sure: settings.not_sure"]);
        (await Set(ValueKind.PolicyVersion, "3", sure: true)).ShouldBeOk();
        Values.Now.PolicyVersion.ShouldBe("3");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_earlier_version_of_the_policy_returns_at_a_second_word_only(bool undo)
    {
        (await Set(ValueKind.PolicyVersion, "3", sure: true)).ShouldBeOk();

        (await Send(Who.Owner, new ResetValue(ValueKind.PolicyVersion, 1, undo))).ShouldFail("settings.not_sure");
        Values.Now.PolicyVersion.ShouldBe("3");
        (await Send(Who.Owner, new ResetValue(ValueKind.PolicyVersion, 1, undo, Sure: true))).ShouldBeOk();
        Values.Now.PolicyVersion.ShouldBe("2");
    }

    [Theory]
    [InlineData(ValueKind.PolicyVersion, "№ 3", "settings.bad_version")]
    [InlineData(ValueKind.PolicyUrl, "ftp://example.org", "settings.bad_url")]
    [InlineData(ValueKind.QuietHours, "21:00-21:00", "settings.bad_hours")]
    [InlineData(ValueKind.QuietHours, "вечером", "settings.bad_hours")]
    [InlineData(ValueKind.MailingCap, "101", "settings.bad_number")]
    [InlineData(ValueKind.MailingRate, "0", "settings.bad_number")]
    [InlineData(ValueKind.MailingRate, "31", "settings.bad_number")]
    [InlineData(ValueKind.TimeZone, "Москва", "settings.bad_zone")]
    public async Task What_is_no_value_is_refused(ValueKind kind, string value, string code)
    {
        (await Set(kind, value, sure: true)).ShouldBeInvalid().ShouldBe([$"Value: {code}"]);
        (await App.All<Setting>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_change_is_taken_back_and_the_configuration_returns()
    {
        await Set(ValueKind.MailingCap, "5");
        await Set(ValueKind.MailingCap, "7", seen: 1);

        (await Send(Who.Owner, new ResetValue(ValueKind.MailingCap, 2, Undo: true))).ShouldBeOk();
        Values.Now.DailyCap.ShouldBe(5);
        (await Send(Who.Owner, new ResetValue(ValueKind.MailingCap, 3, Undo: false))).ShouldBeOk();
        Values.Now.DailyCap.ShouldBe(3);
        var line = (await Send(Who.Admin, new ShowValues())).ShouldBeOk()[ValueKind.MailingCap];
        (line.Value, line.IsSet, line.Version).ShouldBe(("3", false, 4));
    }

    [Fact]
    public async Task Admins_look_and_owners_change()
    {
        (await Send(Who.Admin, new ChangeValue { Kind = ValueKind.MailingCap, Value = "1" })).ShouldFail("access.denied");
        (await Send(Who.Admin, new OpenValue(ValueKind.MailingCap))).ShouldFail("access.denied");
        (await Send(Who.Admin, new ShowValues())).ShouldBeOk().Lines.Count.ShouldBe(Enum.GetValues<ValueKind>().Length);
        (await Send(Who.Owner, new OpenValue(ValueKind.MailingCap))).ShouldBeOk().Version.ShouldBe(0);
    }

    private Task<Result<Done>> Set(ValueKind kind, string value, int seen = 0, bool sure = false) =>
        Send(Who.Owner, new ChangeValue { Kind = kind, Version = seen, Value = value, Sure = sure });
}
