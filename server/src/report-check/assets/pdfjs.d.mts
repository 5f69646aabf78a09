// What the server sends at this address: `desk-assets.routes.ts`.
export * from 'unpdf/pdfjs';
