namespace SmartHeart.Domain.Requests;

/// <summary>Requests for products.</summary>
public interface IRequestRepository
{
    /// <summary>Adds a request.</summary>
    void Add(ProductRequest request);
}
