using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>Words that a test can read.</summary>
internal sealed class TestCrmWords : ICrmWords
{
    public string Nobody => "nobody";

    public string LeadOf(string name, string mark) => $"{name} {mark}";

    public string LeadOfRequest(string product, string mark) => $"request {product} {mark}";

    public string Request(string product, string? comment, DateTimeOffset at) => $"asked for {product}: {comment}";

    public string Registered(string title, DateTimeOffset? startsAt) => $"registered {title}";

    public string Cancelled(string title) => $"cancelled {title}";

    public string Withdrawn(ConsentKind kind, DateTimeOffset at) => $"withdrawn {kind}";

    public string Letter(DateTimeOffset at) => "letter";

    public string ErasedElsewhere(DateTimeOffset at) => "erased";

    public string ErasedButNotes(DateTimeOffset at) => "erased, but notes";

    public string ErasedShared(DateTimeOffset at) => "erased, shared";

    public string Unnamed(long telegramId) => $"person {telegramId}";
}
