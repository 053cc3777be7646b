using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings;

/// <summary>Use cases around mailings that admins make.</summary>
public abstract class MailingCase : UseCaseTests
{
    protected static MailingContent Words(string html) => new([new MailingPart(null, Html: html)]);

    protected async Task<int> Drafted(string html = "Здравствуйте") =>
        (await Send(Who.Admin, new AddMailing { Content = Words(html), Topic = Interests.News })).ShouldBeOk().Id;

    protected async Task<MailingView> Mailed(int id) => (await Send(Who.Admin, new ShowMailing(id))).ShouldBeOk();

    protected async Task<int> Started(string html = "Здравствуйте")
    {
        var id = await Drafted(html);
        (await Send(Who.Admin, new StartMailing(id))).ShouldBeOk();
        return id;
    }

    protected async Task<(string Action, string? Subject)> LastLine()
    {
        var line = (await Journal())[^1];
        return (line.Action, line.Subject);
    }
}
