using SmartHeart.EndToEnd.Tests.Emulator;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>Tokens and the rate, on a clock that only the test moves.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly AmoCrmOptions _options;
    private CrmSide _crm = null!;

    public AccessTests() => _options = new AmoCrmOptions { Clock = _clock };

    public async Task InitializeAsync() => _crm = await CrmSide.StartAsync(_options, rate: true);

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Fact]
    public async Task A_wrong_token_is_401()
    {
        _crm.Use("wrong");
        var reply = await _crm.GetAsync("api/v4/account");
        ((int)reply.Status).ShouldBe(401);
        ((string?)reply.Json["title"]).ShouldBe("Unauthorized");
    }

    [Fact]
    public async Task A_refresh_token_is_good_once_and_gives_a_day_of_access()
    {
        var pair = (await RefreshAsync(_options.RefreshToken)).Ok;
        ((int)pair["expires_in"]!).ShouldBe(86_400);
        _crm.Use((string)pair["access_token"]!);
        ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(200);
        var again = await RefreshAsync(_options.RefreshToken);
        ((int)again.Status).ShouldBe(401);
        ((string?)again.Json["hint"]).ShouldBe("Token has been revoked");
        _clock.Advance(TimeSpan.FromHours(24));
        ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(401);
        _crm.Use((string)(await RefreshAsync((string)pair["refresh_token"]!)).Ok["access_token"]!);
        ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(200);
    }

    [Fact]
    public async Task Tokens_are_in_no_record()
    {
        await RefreshAsync(_options.RefreshToken);
        await _crm.GetAsync("api/v4/account");
        _crm.Emulator.Record.Count("POST /oauth2/access_token").ShouldBe(1);
        var record = string.Join('\n', _crm.Emulator.Record.Requests);
        record.ShouldNotContain(_options.RefreshToken);
        record.ShouldNotContain(_options.ClientSecret);
        record.ShouldNotContain(_options.Token);
    }

    [Fact]
    public async Task Seven_a_second_then_429_until_the_second_is_over()
    {
        for (var number = 0; number < 7; number++) ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(200);
        var refused = await _crm.GetAsync("api/v4/account");
        ((int)refused.Status).ShouldBe(429);
        refused.RetryAfter.ShouldBe(TimeSpan.FromSeconds(1));
        ((int)refused.Json["retry_after"]!).ShouldBe(1);
        _crm.Emulator.Rates.AnswersHtml = true;
        (await _crm.GetAsync("api/v4/account")).ContentType.ShouldBe("text/html");
        _crm.Emulator.Rates.Refused.ShouldBe(2);
        _crm.Emulator.Record.BusiestSecond().ShouldBe(9);
        _clock.Advance(TimeSpan.FromSeconds(1));
        ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(200);
    }

    [Fact]
    public async Task Each_token_has_a_rate_of_its_own()
    {
        for (var number = 0; number < 7; number++) await _crm.GetAsync("api/v4/account");
        _crm.Use((string)(await RefreshAsync(_options.RefreshToken)).Ok["access_token"]!);
        ((int)(await _crm.GetAsync("api/v4/account")).Status).ShouldBe(200);
    }

    private Task<CrmReply> RefreshAsync(string token) => _crm.PostAsync("oauth2/access_token", new
    {
        client_id = _options.ClientId,
        client_secret = _options.ClientSecret,
        grant_type = "refresh_token",
        refresh_token = token,
        redirect_uri = "https://example.org",
    });
}
