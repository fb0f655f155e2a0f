export { HomeCard } from './home-card';
export { HomeGrid } from './home-grid';
export { NewsCard } from './news-card';
