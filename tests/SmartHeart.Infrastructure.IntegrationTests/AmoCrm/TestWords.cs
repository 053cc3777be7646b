using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

/// <summary>Words for the CRM.</summary>
internal sealed class TestWords : ICrmWords
{
    public string Nobody => "Удалено";

    public string LeadOf(string name, string mark) => $"{name} {mark}";

    public string LeadOfRequest(string product, string mark) => $"{product} {mark}";

    public string Request(string product, string? comment, DateTimeOffset at) => product;

    public string Registered(string title, DateTimeOffset? startsAt) => title;

    public string Cancelled(string title) => title;

    public string Withdrawn(ConsentKind kind, DateTimeOffset at) => $"{kind}";

    public string Letter(DateTimeOffset at) => "letter";

    public string ErasedElsewhere(DateTimeOffset at) => "erased";

    public string ErasedButNotes(DateTimeOffset at) => "erased, but notes";

    public string ErasedShared(DateTimeOffset at) => "erased, shared";

    public string Unnamed(long telegramId) => $"{telegramId}";
}
