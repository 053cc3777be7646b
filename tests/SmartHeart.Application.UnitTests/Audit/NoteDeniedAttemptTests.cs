using SmartHeart.Application.Audit;

namespace SmartHeart.Application.UnitTests.Audit;

public sealed class NoteDeniedAttemptTests : UseCaseTests
{
    [Fact]
    public async Task Attempt_stands_in_the_journal()
    {
        (await Send(Who.Ivan, new NoteDeniedAttempt("/admin", "private"))).ShouldBeOk();

        var entry = (await Journal()).ShouldHaveSingleItem();
        (entry.Action, entry.Subject, entry.Denied).ShouldBe((AuditActions.AccessDenied, "/admin · private", true));
        (entry.ActorTelegramId, entry.ActorName, entry.At).ShouldBe((101, "Иван", App.Time.GetUtcNow()));
    }
}
